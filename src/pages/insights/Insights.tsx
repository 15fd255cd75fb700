import { View } from '@tarojs/components'
import { useState } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { MonthPicker } from '@/components/MonthPicker'
import { Hero } from '@/components/Hero'
import { Dotted } from '@/components/Dot'
import { Notice } from '@/components/Notice'
import { Skeleton } from '@/components/Skeleton'
import { useOverview } from '@/hooks/use-overview'
import { usePullDown } from '@/hooks/use-pull-down'
import { useScheme } from '@/hooks/use-scheme'
import { useToday } from '@/hooks/use-today'
import { momentText, placeName } from '@/messages'
import { Children } from './Children'
import { Coverage } from './Coverage'
import { Look } from './Look'
import { MonthTiles } from './MonthTiles'
import { childrenCount } from './levels'
import { StaffEntry } from './StaffEntry'
import { Trend } from './Trend'
import styles from './index.module.scss'

export interface InsightsProps {
  unitId: string
  /** `2026-11`; this month unless told. */
  startMonth?: string
}

/** How a unit stands: what to ask about, how far the visits reached, what was done, and the units (or grids) below it. */
export function Insights({ unitId, startMonth }: InsightsProps) {
  const { today, now } = useToday()
  const [month, setMonth] = useState(startMonth)
  const shown = month ?? today.slice(0, 7)
  const { state, value, failure, refreshing, refresh } = useOverview(unitId, shown)
  const scheme = useScheme()
  usePullDown(refresh)
  const picker = <MonthPicker<string> value={shown} latest={today.slice(0, 7)} onPick={setMonth} />

  if (state === 'failed')
    return <LoadFailed title="这次没取到数" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  if (!value)
    return (
      <>
        <Hero title="正在取数" end={picker} />
        <Skeleton />
      </>
    )

  const { unit, asOf, children } = value
  const when = `${momentText(asOf, now)} 的数`
  return (
    <>
      <Hero
        title={placeName(unit.name)}
        detail={<Dotted parts={[childrenCount(unit.level, children.length), when]} />}
        marked
        end={picker}
      />
      {failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是{when}。
        </Notice>
      )}
      <View className={styles.board}>
        <View className={styles.look}>
          <Look unit={unit} items={children} />
        </View>
        <View className={styles.coverage}>
          <Coverage overview={value} shownMonth={shown} scheme={scheme} />
        </View>
        <View className={styles.month}>
          <MonthTiles overview={value} shownMonth={shown} isNow={shown === today.slice(0, 7)} />
        </View>
        <View className={styles.trend}>
          <Trend trend={value.trend} />
        </View>
        <View className={styles.below} id="below">
          <Children overview={value} shownMonth={shown} scheme={scheme} />
        </View>
        <View className={styles.more}>
          <StaffEntry unitId={unit.id} />
        </View>
      </View>
    </>
  )
}
