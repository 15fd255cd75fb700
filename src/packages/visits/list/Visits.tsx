import { View } from '@tarojs/components'
import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { ExportButton } from '@/components/ExportButton'
import { Hero } from '@/components/Hero'
import { MonthPicker } from '@/components/MonthPicker'
import { Refresh } from '@/components/Refresh'
import { useVisitsExport } from '@/hooks/use-export'
import { useHeld } from '@/hooks/use-held'
import { useKeptViews, type VisitFilter } from '@/hooks/use-kept-views'
import { usePullDown } from '@/hooks/use-pull-down'
import { usePageSize } from '@/hooks/use-page-size'
import { useRevealing } from '@/hooks/use-revealing'
import { useSchemeInForce } from '@/hooks/use-scheme'
import { useToday } from '@/hooks/use-today'
import { useUnitName } from '@/hooks/use-unit-name'
import { monthMeant, useVisits, type VisitLine } from '@/hooks/use-visits'
import { placeName } from '@/messages'
import { FilterBar } from './FilterBar'
import { anyVisit, wordsOf } from './filter'
import { VisitList } from './VisitList'
import styles from './index.module.scss'

export interface VisitsProps {
  ownUnitId: string
  start: VisitFilter
}

/** The visits behind a figure, and those she picks herself. */
export function Visits({ ownUnitId, start }: VisitsProps) {
  const { today } = useToday()
  const thisMonth = today.slice(0, 7)
  const asMeant = (month: string | null): VisitFilter['month'] => (month === thisMonth ? 'this' : month)
  const [filter, setFilter] = useState<VisitFilter>({ ...start, month: asMeant(start.month) })
  const pageSize = usePageSize()
  const fetched = useVisits(filter, pageSize)
  const { shown, asked, waits } = useHeld(fetched, JSON.stringify(filter))
  const revealed = useRevealing(shown, asked)
  const isAllShown = revealed.entries.length === shown.entries.length
  const list = { ...shown, ...revealed, lookedTo: isAllShown ? shown.lookedTo : null }
  const exporting = useVisitsExport(filter)
  const kept = useKeptViews()
  const { state: schemeState, scheme } = useSchemeInForce()
  const unitName = placeName(useUnitName(filter.unitId))
  usePullDown(list.refresh)
  const { entries, hasMore } = list
  const gridName = filter.gridId === null ? undefined : entries[0]?.gridName
  const words = wordsOf(filter, scheme)
  return (
    <>
      <Hero
        title={`${gridName ?? unitName}的走访`}
        detail={<Dotted parts={['新的在前', ...words, countText(entries, hasMore || list.failure !== null)]} />}
        end={
          <>
            <MonthPicker<string | null>
              value={monthMeant(filter.month, today)}
              latest={thisMonth}
              orAll
              onPick={(month) => setFilter({ ...filter, month: asMeant(month) })}
            />
            <ExportButton shown={entries.length} hasMore={hasMore} unit="条" action={exporting} />
            <Refresh onRefresh={list.refresh} />
          </>
        }
      />
      <FilterBar ownUnitId={ownUnitId} filter={filter} words={words} kept={kept} scheme={scheme} onFilter={setFilter} />
      <View className={waits ? styles.waits : styles.there}>
        <VisitList
          list={list}
          waits={!kept.settled || schemeState === 'loading'}
          picks={words.length > 0 || filter.month !== null}
          onAll={() => setFilter({ ...anyVisit(filter.unitId), gridId: filter.gridId })}
        />
      </View>
    </>
  )
}

/** `共 26 条，24 户`: a figure of households opens to their visits, and a household may be visited twice. */
function countText(entries: readonly VisitLine[], hasMore: boolean): string | undefined {
  if (entries.length === 0) return undefined
  if (hasMore) return `先看 ${entries.length} 条`
  return `共 ${entries.length} 条，${new Set(entries.map(({ householdId }) => householdId)).size} 户`
}
