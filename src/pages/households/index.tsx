import { useState } from 'react'
import { DemoMark } from '@/components/DemoMark'
import { GridSwitch } from '@/components/GridSwitch'
import { HouseholdList } from '@/components/HouseholdList'
import { Page } from '@/components/Page'
import { SearchBox } from '@/components/SearchBox'
import { Told } from '@/components/Told'
import { useGrids } from '@/hooks/use-grids'
import { useHouseholds } from '@/hooks/use-households'
import { usePullDown } from '@/hooks/use-pull-down'
import { openPage, routes } from '@/routes'
import { AddHousehold } from './AddHousehold'
import { ListState } from './ListState'

const openHousehold = (id: string) => openPage(routes.household(id))

export default function Households() {
  const [typed, setTyped] = useState('')
  const { chosen, loading } = useGrids()
  const use = useHouseholds(typed, chosen?.id)
  usePullDown(use.refresh)
  const hasList = !loading && (use.state === 'ready' || use.state === 'offline') && use.total > 0
  return (
    <Page title="我的户" tab="households" undo={<Told />}>
      <SearchBox id="search-household" placeholder="姓名、门牌或拼音首字母" value={typed} onInput={setTyped} />
      <DemoMark line />
      <GridSwitch />
      <ListState use={use} loading={loading} gridId={chosen?.id ?? null} />
      {hasList && <HouseholdList households={use.households} typed={typed} onOpen={openHousehold} />}
      {hasList && chosen && <AddHousehold gridId={chosen.id} />}
    </Page>
  )
}
