import type { Output } from '../../contracts/contract'
import { attention } from '../../contracts/insights'
import { useRead } from './use-read'

export type Attention = Output<typeof attention>
export type { Waiting } from '../../contracts/insights'

/** What a unit has to ask about today, counted by the cloud. */
export const useAttention = (unitId: string) => useRead(attention, { unitId })
