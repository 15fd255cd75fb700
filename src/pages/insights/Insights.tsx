import { View } from '@tarojs/components'
import { useState } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { MonthPicker } from '@/components/MonthPicker'
import { Hero } from '@/components/Hero'
import { Skeleton } from '@/components/Skeleton'
import { useAttention } from '@/hooks/use-attention'
import { useOverview } from '@/hooks/use-overview'
import { usePullDown } from '@/hooks/use-pull-down'
import { useSchemeInForce } from '@/hooks/use-scheme'
import { useToday } from '@/hooks/use-today'
import type { Role } from '../../../contracts/roles'
import { Figures } from './Figures'

export interface InsightsProps {
  unitId: string
  /** Hers where this is her own unit; else the unit lies below it. */
  role?: Role
  /** `2026-11`; this month unless told. */
  startMonth?: string
}

/** How a unit stands: what to ask about, how far the visits reached, what was done, and the units (or grids) below it. */
export function Insights({ unitId, role, startMonth }: InsightsProps) {
  const { today } = useToday()
  const [month, setMonth] = useState(startMonth)
  const shown = month ?? today.slice(0, 7)
  const overview = useOverview(unitId, shown)
  const attention = useAttention(unitId)
  const { state: schemeState, scheme } = useSchemeInForce()
  usePullDown(() => Promise.all([overview.refresh(), attention.refresh()]))
  const picker = <MonthPicker<string> value={shown} latest={today.slice(0, 7)} onPick={setMonth} />

  const { state, value, failure, refreshing, refresh } = overview
  if (state === 'failed')
    return <LoadFailed title="这次没取到数" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  // All at once: each part on its own would make the page jump, and cross to WeChat's screen one by one.
  const settled = value !== null && attention.state !== 'loading' && schemeState !== 'loading'
  return (
    <View>
      {settled ? (
        <Figures
          overview={value}
          attention={attention.value}
          scheme={scheme}
          stale={failure !== null}
          shownMonth={shown}
          isNow={shown === today.slice(0, 7)}
          role={role}
          picker={picker}
        />
      ) : (
        <>
          <Hero title="正在取数" end={picker} />
          <Skeleton />
        </>
      )}
    </View>
  )
}
