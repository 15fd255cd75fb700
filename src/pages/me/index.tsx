import { Cell, CellGroup } from '@/components/Cell'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { Told } from '@/components/Told'
import { hasEmulator } from '@/hooks/use-emulator-person'
import { useHasCase, useIsContact } from '@/hooks/use-founding-cases'
import { useSession } from '@/hooks/use-session'
import { openPage, routes } from '@/routes'
import { Letters } from './Letters'
import { ReminderSection } from './ReminderSection'
import { More } from './More'
import { NotBound } from './NotBound'
import { OnThisPhone } from './OnThisPhone'
import { Unbind } from './Unbind'
import { WhoIAm } from './WhoIAm'

export default function Me() {
  const { state, person, failure, refresh } = useSession()
  const hasCase = useHasCase()
  const isContact = useIsContact()
  return (
    <Page title="我的" tab="me" undo={<Told />}>
      {state === 'starting' && <Skeleton rows={3} />}
      {state === 'failed' && !isContact && (
        <LoadFailed title="还没连上妇联" failure={failure} onRetry={() => void refresh()} />
      )}
      {(state === 'unbound' || isContact) && <NotBound />}
      {person && <WhoIAm person={person} />}
      {person?.role === 'founder' && (
        <CellGroup>
          <Cell
            id="found-units"
            icon="building"
            title="组织"
            detail="登记市、县、镇、村，给第一批人任职"
            onTap={() => openPage(routes.ownUnits)}
          />
        </CellGroup>
      )}
      {(person !== null || hasCase) && <OnThisPhone />}
      <ReminderSection />
      <Letters />
      <More person={person} />
      {hasEmulator && (
        <CellGroup>
          <Cell
            id="switch-person"
            icon="people"
            plain
            title="换个人看看"
            detail="只在模拟云里有"
            onTap={() => openPage(routes.bind)}
          />
        </CellGroup>
      )}
      {person && person.role !== 'founder' && <Unbind />}
    </Page>
  )
}
