import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { MonthPicker } from '@/components/MonthPicker'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { useToday } from '@/hooks/use-today'
import { useUnitName } from '@/hooks/use-unit-name'
import { useVisits } from '@/hooks/use-visits'
import { failureMessage, placeName } from '@/messages'
import { VisitRows } from './VisitRows'

export interface VisitsProps {
  unitId: string
  startMonth: string | null
  /** One grid of a village alone. */
  gridId: string | null
}

/** The visits behind a figure. */
export function Visits({ unitId, startMonth, gridId }: VisitsProps) {
  const { today } = useToday()
  const [month, setMonth] = useState(startMonth)
  const unitName = placeName(useUnitName(unitId))
  const list = useVisits({ unitId, month, gridId })
  usePullDown(list.refresh)
  const { state, entries, failure, hasMore } = list
  const gridName = gridId === null ? undefined : entries[0]?.gridName
  return (
    <>
      <Hero
        title={`${gridName ?? unitName}的走访`}
        detail={<Dotted parts={['新的在前', countText(entries.length, hasMore)]} />}
        end={
          <>
            <MonthPicker<string | null> value={month} latest={today.slice(0, 7)} orAll onPick={setMonth} />
            <Refresh onRefresh={list.refresh} />
          </>
        }
      />
      {failure && entries.length > 0 && (
        <Notice tone="wait" icon="offline">{`${failureMessage[failure.code].title}，先看已经取到的。`}</Notice>
      )}
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <LoadFailed title="这次没取到走访" failure={failure} onRetry={() => void list.refresh()} />
      )}
      {state === 'ready' && entries.length === 0 && !hasMore && <NoVisits month={month} onAll={() => setMonth(null)} />}
      {(entries.length > 0 || (state === 'ready' && hasMore)) && <VisitRows {...list} />}
    </>
  )
}

const countText = (count: number, hasMore: boolean): string | undefined => {
  if (count === 0) return undefined
  return hasMore ? `先看 ${count} 条` : `共 ${count} 条`
}

function NoVisits({ month, onAll }: { month: string | null; onAll: () => void }) {
  if (month === null) return <Empty icon="visit" title="还没有走访" why="网格员记下的走访，上传以后就在这里。" />
  return (
    <Empty
      icon="visit"
      title="这个月还没有走访"
      why="网格员记下的走访，上传以后就在这里。也可以看别的月份。"
      action={{ id: 'all-months', words: '看所有月份', onTap: onAll }}
    />
  )
}
