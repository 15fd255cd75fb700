import { useState } from 'react'
import { Empty } from '@/components/Empty'
import { GridSwitch } from '@/components/GridSwitch'
import { HouseholdList } from '@/components/HouseholdList'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { SearchBox } from '@/components/SearchBox'
import { Skeleton } from '@/components/Skeleton'
import { useGrids } from '@/hooks/use-grids'
import { useHouseholds } from '@/hooks/use-households'
import { openPage, replacePage, routes } from '@/routes'

const record = (id: string) => replacePage(routes.recordVisit(id))

/** 记一次走访, of whom: any household of hers, found by name, door plate or initials. */
export default function ChooseHousehold() {
  const [typed, setTyped] = useState('')
  const { chosen, loading } = useGrids()
  const { households, total, state, failure, refresh } = useHouseholds(typed, chosen?.id)
  const isLoading = loading || state === 'loading'
  return (
    <Page title="走访哪一户">
      <SearchBox id="search-household" placeholder="姓名、门牌或拼音首字母" value={typed} onInput={setTyped} />
      <GridSwitch />
      {isLoading && <Skeleton rows={7} />}
      {state === 'failed' && <LoadFailed title="这次没取到名单" failure={failure} onRetry={() => void refresh()} />}
      {!isLoading && state !== 'failed' && total === 0 && <Nothing gridId={chosen?.id ?? null} />}
      {!isLoading && total > 0 && <HouseholdList households={households} typed={typed} onOpen={record} />}
    </Page>
  )
}

function Nothing({ gridId }: { gridId: string | null }) {
  const action =
    gridId === null
      ? undefined
      : { id: 'new-household', words: '记一户新的', onTap: () => openPage(routes.newHousehold(gridId)) }
  return (
    <Empty
      icon="household"
      title="还没有分给你的户"
      why="村妇联主席把户分到你的网格后，就能在这里选。"
      action={action}
    />
  )
}
