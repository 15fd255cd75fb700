import { useIsContact } from '@/hooks/use-founding-cases'
import { useSession } from '@/hooks/use-session'
import type { Role } from '../../../contracts/roles'
import type { Post } from '../../../contracts/units'
import { type TabKey, tabsOfContact } from './navigation'

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

const noTabs: readonly TabKey[] = []

/** The tabs of somebody without a post: those of a contact person, once she has a case or begins one. */
export function useContactTabs(current: TabKey | undefined): readonly TabKey[] {
  const { state } = useSession()
  const isContact = useIsContact()
  return isContact || (state === 'unbound' && current === 'founding') ? tabsOfContact : noTabs
}
