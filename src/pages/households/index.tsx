import { useState } from 'react'
import { DemoMark } from '@/components/DemoMark'
import { GridSwitch } from '@/components/GridSwitch'
import { HouseholdList } from '@/components/HouseholdList'
import { Page } from '@/components/Page'
import { SearchBox } from '@/components/SearchBox'
import { Told } from '@/components/Told'
import { useGrids } from '@/hooks/use-grids'
import { everyLiving, type HouseholdsUse, type OwnFilter, useHouseholds } from '@/hooks/use-households'
import { usePullDown } from '@/hooks/use-pull-down'
import { openPage, routes } from '@/routes'
import { AddHousehold } from './AddHousehold'
import { wordsOf } from './filter-words'
import { Filtered, LeftOut } from './Filtered'
import { FilterSheet } from './FilterSheet'
import { ListState } from './ListState'

const everybody: OwnFilter = { ...everyLiving, statuses: ['living', 'movedAway', 'closed'] }

const openHousehold = (id: string) => openPage(routes.household(id))

export default function Households() {
  const [typed, setTyped] = useState('')
  const [filter, setFilter] = useState(everyLiving)
  const [isChoosing, setChoosing] = useState(false)
  const { chosen, loading } = useGrids()
  const use = useHouseholds(typed, chosen?.id, filter)
  usePullDown(use.refresh)
  const hasList = !loading && (use.state === 'ready' || use.state === 'offline') && use.total > 0
  return (
    <Page title="我的户" tab="households" undo={<Told />}>
      <SearchBox id="search-household" placeholder="姓名、门牌或拼音首字母" value={typed} onInput={setTyped} />
      <DemoMark line />
      <GridSwitch />
      <ListState use={use} loading={loading} gridId={chosen?.id ?? null} />
      {hasList && (
        <List
          use={use}
          filter={filter}
          typed={typed}
          gridId={chosen?.id ?? null}
          onFilter={setFilter}
          onChoose={() => setChoosing(true)}
        />
      )}
      <FilterSheet
        open={isChoosing}
        filter={filter}
        scheme={use.scheme}
        onClose={() => setChoosing(false)}
        onFilter={setFilter}
      />
    </Page>
  )
}

interface ListProps {
  use: HouseholdsUse
  filter: OwnFilter
  typed: string
  gridId: string | null
  onFilter: (filter: OwnFilter) => void
  onChoose: () => void
}

function List({ use, filter, typed, gridId, onFilter, onChoose }: ListProps) {
  const { households, leftOut, scheme } = use
  const hasNone = households.length === 0
  const seeksHidden = leftOut > 0 && (typed !== '' || hasNone)
  return (
    <>
      <Filtered
        words={wordsOf(filter, scheme)}
        shown={households.length}
        onChoose={onChoose}
        onAll={() => onFilter(everyLiving)}
      />
      {!(hasNone && seeksHidden) && <HouseholdList households={households} typed={typed} onOpen={openHousehold} />}
      {seeksHidden && <LeftOut count={leftOut} onShow={() => onFilter(everybody)} />}
      {gridId !== null && <AddHousehold gridId={gridId} />}
    </>
  )
}
