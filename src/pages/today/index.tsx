import { useEffect } from 'react'
import { homeOf, Page, tabsOf } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { LoadFailed } from '@/components/LoadFailed'
import { useIsContact } from '@/hooks/use-founding-cases'
import { useSession } from '@/hooks/use-session'
import { openPath, openTab } from '@/routes'
import type { Role } from '../../../contracts/roles'
import { Day } from './Day'
import { Settled } from './Settled'
import { Welcome } from './Welcome'

export default function Today() {
  const session = useSession()
  useOwnHome(session.person?.role, useIsContact())
  return (
    <Page title="我的一天" tab="today" heroic undo={<Settled />}>
      {session.state === 'starting' && <Skeleton />}
      {session.state === 'unbound' && <Welcome />}
      {session.state === 'failed' && (
        <LoadFailed title="还没连上妇联" failure={session.failure} onRetry={() => void session.refresh()} />
      )}
      {session.person && hasDay(session.person.role) && <Day />}
    </Page>
  )
}

const hasDay = (role: Role): boolean => tabsOf(role).includes('today')

/** The app opens on this page; the first tab of an office role, and of a contact person, is another. */
function useOwnHome(role: Role | undefined, isContact: boolean): void {
  useEffect(() => {
    if (isContact) openTab('founding')
    else if (role && !hasDay(role)) openPath(homeOf(role).path)
  }, [role, isContact])
}
