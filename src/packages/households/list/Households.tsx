import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { ExportButton } from '@/components/ExportButton'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { SearchBox } from '@/components/SearchBox'
import { Skeleton } from '@/components/Skeleton'
import { useHouseholdsExport } from '@/hooks/use-export'
import { type HouseholdFilter, type HouseholdLine, useHouseholdList } from '@/hooks/use-household-list'
import { usePageSize } from '@/hooks/use-page-size'
import { usePullDown } from '@/hooks/use-pull-down'
import { type Revealed, useRevealing } from '@/hooks/use-revealing'
import { useScheme } from '@/hooks/use-scheme'
import { useSettledWords } from '@/hooks/use-settled-words'
import { useToday } from '@/hooks/use-today'
import { useUnitName } from '@/hooks/use-unit-name'
import { failureMessage, placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { anyHousehold, wordsOf } from './filter'
import { FilterSheet } from './FilterSheet'
import { HouseholdRows } from './HouseholdRows'
import styles from './index.module.scss'

export interface HouseholdsProps {
  start: HouseholdFilter
  seesDuplicates: boolean
}

/** The households behind a figure, and those she picks herself. */
export function Households({ start, seesDuplicates }: HouseholdsProps) {
  const { today } = useToday()
  const [filter, setFilter] = useState(start)
  const [typed, setTyped] = useState('')
  const [isChoosing, setChoosing] = useState(false)
  const page = usePageSize()
  const scheme = useScheme()
  const search = useSettledWords(typed)
  const fetched = useHouseholdList(filter, search, page)
  const list = { ...fetched, ...useRevealing(fetched, JSON.stringify([filter, search])) }
  const exporting = useHouseholdsExport(filter, search)
  const unitName = placeName(useUnitName(filter.unitId))
  usePullDown(list.refresh)
  const words = wordsOf(filter, scheme, today)
  const gridName = filter.gridId === null ? undefined : list.entries[0]?.gridName
  return (
    <>
      <Hero
        title={`${gridName ?? unitName}的户`}
        detail={<Dotted parts={[typed ? '按姓名排' : '最久没见到人的在前', ...words, countText(list)]} />}
        end={
          <>
            <ExportButton shown={list.entries.length} hasMore={list.hasMore} unit="户" action={exporting} />
            <Refresh onRefresh={list.refresh} />
          </>
        }
      />
      <View className={styles.bar}>
        <View className={styles.search}>
          <SearchBox id="search-households" placeholder="户主姓名或拼音首字母" value={typed} onInput={setTyped} />
        </View>
        <Button id="filter-households" kind="second" small fit icon="list" onTap={() => setChoosing(true)}>
          筛选
        </Button>
        {seesDuplicates && (
          <Button
            id="open-duplicates"
            kind="quiet"
            fit
            icon="link"
            onTap={() => openPage(routes.duplicates(filter.unitId))}
          >
            可能重复的户
          </Button>
        )}
      </View>
      <List
        list={list}
        picks={words.length > 0 || typed !== ''}
        isSearch={search !== ''}
        onAll={() => {
          setTyped('')
          setFilter(anyHousehold(filter))
        }}
      />
      <FilterSheet
        open={isChoosing}
        filter={filter}
        scheme={scheme}
        onClose={() => setChoosing(false)}
        onFilter={setFilter}
      />
    </>
  )
}

interface ListProps {
  list: Omit<ReturnType<typeof useHouseholdList>, 'entries'> & Revealed<HouseholdLine>
  /** Some are picked out. */
  picks: boolean
  isSearch: boolean
  onAll: () => void
}

/** The list in each of its states. */
function List({ list, picks, isSearch, onAll }: ListProps) {
  const { state, entries, failure, hasMore, isSeeking, refresh } = list
  if (state === 'failed') return <LoadFailed title="这次没取到户" failure={failure} onRetry={() => void refresh()} />
  if (state === 'loading' || isSeeking) return <Skeleton />
  if (entries.length === 0 && !hasMore) return <NoHouseholds picks={picks} onAll={onAll} />
  return (
    <>
      {failure && (
        <Notice tone="wait" icon="offline">{`${failureMessage[failure.code].title}，先看已经取到的。`}</Notice>
      )}
      <HouseholdRows {...list} isSearch={isSearch} />
    </>
  )
}

function NoHouseholds({ picks, onAll }: { picks: boolean; onAll: () => void }) {
  if (!picks) return <Empty icon="household" title="还没有登记户" why="网格员登记了户，上传以后就在这里。" />
  return (
    <Empty
      icon="household"
      title="这样挑，没有户"
      why="换个姓名，或者少挑几样。已搬走和已销户的要在筛选里选。"
      action={{ id: 'all-households', words: '看所有户', onTap: onAll }}
    />
  )
}

const countText = ({ entries, hasMore }: Pick<Revealed<HouseholdLine>, 'entries' | 'hasMore'>): string | undefined => {
  if (entries.length === 0) return undefined
  return hasMore ? `先看 ${entries.length} 户` : `共 ${entries.length} 户`
}
