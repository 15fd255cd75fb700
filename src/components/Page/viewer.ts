import { useSession } from '@/hooks/use-session'
import type { Role } from '../../../contracts/roles'
import type { Post } from '../../../contracts/units'

/** Whose screen this is, as far as the frame of a page needs to know. */
export interface Viewer {
  name: string
  role: Role
  post?: Post
  unitName: string
  /** Invented: every page says so. */
  demo?: boolean
}

/** The person of the session; undefined while it loads or where nobody is bound. */
export function useViewer(): Viewer | undefined {
  return useSession().person ?? undefined
}
