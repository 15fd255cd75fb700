import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { Tag, Tags } from '@/components/Tag'
import { Told } from '@/components/Told'
import { type HouseholdUse, useHousehold } from '@/hooks/use-household'
import { useOnline } from '@/hooks/use-online'
import { usePullDown } from '@/hooks/use-pull-down'
import { useSession } from '@/hooks/use-session'
import { failureMessage, householdStatusName } from '@/messages'
import { openPage, routes } from '@/routes'
import { namesOf } from '@/words/households'
import type { Role } from '../../../../contracts/roles'
import { Changes } from './Changes'
import { Family } from './Family'
import { History } from './History'
import { Standing } from './Standing'

/** Whose duty it is to bring two files together, or a file to another grid. */
const ARRANGES: readonly Role[] = ['villageChair', 'townStaff', 'countyStaff']

/** Who lives here, then what happened. */
export default function HouseholdFile() {
  const { id = '' } = useRouter().params
  const use = useHousehold(id)
  const { person } = useSession()
  const isHers = person?.role === 'gridMember' || person?.role === 'villageChair'
  const arranges = person !== null && ARRANGES.includes(person.role)
  const isLiving = use.household?.status === 'living'
  usePullDown(use.refresh)
  return (
    <Page title="户档案" heroic undo={<Told />} dock={isHers && isLiving ? <Ways id={id} /> : undefined}>
      {use.state === 'loading' && <Skeleton />}
      {use.state === 'failed' && (
        <LoadFailed title="没取到这一户" failure={use.failure} onRetry={() => void use.refresh()} />
      )}
      {use.household && (
        <>
          <Head use={use} />
          <Old use={use} />
          <Standing
            household={use.household}
            refresh={use.refresh}
            mayReopen={person?.role === 'villageChair'}
            mayUnmerge={arranges}
          />
          <Family household={use.household} canOpenMinors={isHers} />
          <History id={id} use={use} />
          <Changes use={use} household={use.household} isHers={isHers} mayTransfer={arranges} />
        </>
      )}
    </Page>
  )
}

function Ways({ id }: { id: string }) {
  return (
    <Dock>
      <Button id="edit-household" kind="second" fit icon="edit" onTap={() => openPage(routes.editHousehold(id))}>
        改资料
      </Button>
      <Button id="record-visit" icon="visit" onTap={() => openPage(routes.recordVisit(id))}>
        记走访
      </Button>
    </Dock>
  )
}

function Head({ use: { household, scheme } }: { use: HouseholdUse }) {
  const tags = useMemo(() => namesOf(scheme?.tags, household?.tags ?? []), [scheme, household?.tags])
  if (!household) return null
  const { headName, address, gridName, status } = household
  return (
    <Hero title={`${headName} 家`} detail={<Dotted parts={[address, gridName]} />}>
      {(tags.length > 0 || status !== 'living') && (
        <Tags>
          {status !== 'living' && <Tag tone="line">{householdStatusName[status]}</Tag>}
          {tags.map((name) => (
            <Tag key={name}>{name}</Tag>
          ))}
        </Tags>
      )}
    </Hero>
  )
}

/** The file as it lies on the phone serves as well. */
function Old({ use: { failure, household } }: { use: HouseholdUse }) {
  const online = useOnline()
  if (!online || failure?.code === 'OFFLINE') {
    return (
      <Notice tone="wait" icon="offline">
        {household?.status === 'living' ? '没连上网，下面是存在本机的，照样能记走访' : '没连上网，下面是存在本机的'}
      </Notice>
    )
  }
  if (!failure) return null
  return <Notice tone="wait">{failureMessage[failure.code].title}，下面是存在本机的</Notice>
}
