import { View } from '@tarojs/components'
import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { ExportButton } from '@/components/ExportButton'
import { Hero } from '@/components/Hero'
import { MonthPicker } from '@/components/MonthPicker'
import { Refresh } from '@/components/Refresh'
import { useMattersExport } from '@/hooks/use-export'
import { useHeld } from '@/hooks/use-held'
import { type ConcernKind, type MatterView, useMatters } from '@/hooks/use-matters'
import { usePullDown } from '@/hooks/use-pull-down'
import { usePageSize } from '@/hooks/use-page-size'
import { useRevealing } from '@/hooks/use-revealing'
import { useToday } from '@/hooks/use-today'
import { useUnitName } from '@/hooks/use-unit-name'
import { placeName } from '@/messages'
import type { Role } from '../../../contracts/roles'
import { MatterList } from './MatterList'
import { Switches } from './Switches'
import styles from './index.module.scss'

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
  const pageSize = usePageSize()
  const fetched = useMatters({ unitId, kind, view: shownView, month }, pageSize)
  const { shown, asked, waits } = useHeld(fetched, [unitId, kind, shownView, month].join())
  const list = { ...shown, ...useRevealing(shown, asked) }
  const exporting = useMattersExport({ unitId, kind, view: shownView, month })
  usePullDown(list.refresh)
  const unitName = placeName(useUnitName(unitId))
  return (
    <>
      <Hero
        title={unitName}
        detail={
          <Dotted
            parts={[orderText(shownView), countText(list.entries.length, list.hasMore || list.failure !== null)]}
          />
        }
        end={
          <>
            {shownView !== 'passed' && (
              <MonthPicker<string | null> value={month} latest={today.slice(0, 7)} orAll onPick={setMonth} />
            )}
            <ExportButton shown={list.entries.length} hasMore={list.hasMore} unit="件" action={exporting} />
            <Refresh onRefresh={list.refresh} />
          </>
        }
      />
      <Switches kind={kind} view={shownView} onKind={setKind} onView={setView} />
      <View className={waits ? styles.waits : styles.there}>
        <MatterList
          list={list}
          kind={kind}
          view={shownView}
          month={shownView === 'passed' ? null : month}
          maySettle={SETTLES.includes(role)}
        />
      </View>
    </>
  )
}

const orderText = (view: MatterView): string => (view === 'passed' ? '日子早的在前' : '新说的在前')

const countText = (count: number, hasMore: boolean): string | undefined => {
  if (count === 0) return undefined
  return hasMore ? `先看 ${count} 件` : `共 ${count} 件`
}
