import type { Input } from '../../contracts/contract'
import { listCases } from '../../contracts/founding-federation'
import { useList } from './use-list'

export type { CaseSummary } from '../../contracts/founding-federation'

type Asked = Pick<Input<typeof listCases>, 'unitId' | 'of' | 'route'>

/** The cases of a subtree: at one stage, or those that wait for their federation; the oldest first, page by page. */
export const useCases = (asked: Asked, limit: number) => useList(listCases, { ...asked, limit }, ({ cases }) => cases)
