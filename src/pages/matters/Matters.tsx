import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { MonthPicker } from '@/components/MonthPicker'
import { Refresh } from '@/components/Refresh'
import { type ConcernKind, type MatterView, useMatters } from '@/hooks/use-matters'
import { usePullDown } from '@/hooks/use-pull-down'
import { useToday } from '@/hooks/use-today'
import { useUnitName } from '@/hooks/use-unit-name'
import { placeName } from '@/messages'
import type { Role } from '../../../contracts/roles'
import { MatterList } from './MatterList'
import { Switches } from './Switches'

export interface MattersProps {
  unitId: string
  role: Role
  startKind?: ConcernKind
  startView?: MatterView
  /** Said in this month; null: ever. */
  startMonth?: string | null
}

/** Who may tick 办好了 (`concerns.settle`). */
const SETTLES: readonly Role[] = ['villageChair', 'townStaff']

/** 诉求与心愿 of a unit and all below it. */
export function Matters({ unitId, role, startKind = 'concern', startView = 'open', startMonth = null }: MattersProps) {
  const { today } = useToday()
  const [kind, setKind] = useState<ConcernKind>(startKind)
  const [view, setView] = useState<MatterView>(startView)
  const [month, setMonth] = useState(startMonth)
  const shownView = kind === 'wish' && view === 'passed' ? 'open' : view
  const list = useMatters({ unitId, kind, view: shownView, month })
  usePullDown(list.refresh)
  const unitName = placeName(useUnitName(unitId))
  return (
    <>
      <Hero
        title={unitName}
        detail={<Dotted parts={['新说的在前', countText(list.entries.length, list.hasMore)]} />}
        end={
          <>
            <MonthPicker<string | null> value={month} latest={today.slice(0, 7)} orAll onPick={setMonth} />
            <Refresh onRefresh={list.refresh} />
          </>
        }
      />
      <Switches kind={kind} view={shownView} onKind={setKind} onView={setView} />
      <MatterList list={list} kind={kind} view={shownView} month={month} maySettle={SETTLES.includes(role)} />
    </>
  )
}

const countText = (count: number, hasMore: boolean): string | undefined => {
  if (count === 0) return undefined
  return hasMore ? `先看 ${count} 件` : `共 ${count} 件`
}
