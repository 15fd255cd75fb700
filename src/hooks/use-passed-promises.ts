import { type Concern, listConcerns } from '../../contracts/concerns'
import { isPassed } from './use-matters'
import { useRead } from './use-read'
import { useToday } from './use-today'

export interface PassedPromises {
  concerns: readonly Concern[]
  /** False when there are more open concerns than were looked at: then there may be more of these, too. */
  isAll: boolean
}

const LOOKED_AT = 50

/** Open concerns whose promised day has gone by, among the newest fifty; null until they are known. */
export function usePassedPromises(unitId: string): PassedPromises | null {
  const { today } = useToday()
  const { value } = useRead(listConcerns, { unitId, kind: 'concern', status: 'open', cursor: null, limit: LOOKED_AT })
  if (!value) return null
  return { concerns: value.concerns.filter((concern) => isPassed(concern, today)), isAll: value.next === null }
}
