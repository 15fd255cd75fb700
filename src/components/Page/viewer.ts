import { useSession } from '@/hooks/use-session'
import type { Role } from '../../../contracts/roles'

/** Whose screen this is, as far as the frame of a page needs to know. */
export interface Viewer {
  name: string
  role: Role
  unitName: string
}

/** The person of the session; undefined while it loads or where nobody is bound. */
export function useViewer(): Viewer | undefined {
  return useSession().person ?? undefined
}
