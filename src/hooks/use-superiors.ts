import { listSuperiors } from '../../contracts/founding-cases'
import { useRead } from './use-read'

/** The federations one may found under, right below one; of all, the cities. Not asked while `isWanted` is false. */
export const useSuperiors = (under: string | null, isWanted: boolean) =>
  useRead(listSuperiors, isWanted ? { under } : null)
