import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import type { Attention } from '@/hooks/use-attention'
import type { Overview } from '@/hooks/use-overview'
import { useToday } from '@/hooks/use-today'
import { momentText, placeName } from '@/messages'
import { useOfficeScreen } from '@/theme/office-screen'
import type { Role } from '../../../contracts/roles'
import type { VisitScheme } from '../../../contracts/visit-scheme'
import { Children } from './Children'
import { Coverage } from './Coverage'
import { Entries, EntriesBelow } from './Entries'
import { childrenCount } from './levels'
import { Founded } from './Founded'
import { Look } from './Look'
import { MonthTiles } from './MonthTiles'
import { Trend } from './Trend'
import styles from './index.module.scss'

export interface FiguresProps {
  overview: Overview
  attention: Attention | null
  scheme: VisitScheme | null
  /** The cloud could not be asked: these are the figures of last time. */
  stale: boolean
  shownMonth: string
  isNow: boolean
  role: Role | undefined
  picker: ReactNode
}

export function Figures({ overview, attention, scheme, stale, shownMonth, isNow, role, picker }: FiguresProps) {
  const { now } = useToday()
  const isOffice = useOfficeScreen()
  const { unit, asOf, children } = overview
  const when = `${momentText(asOf, now)} 的数`
  return (
    <>
      <Hero
        title={placeName(unit.name)}
        detail={<Dotted parts={[childrenCount(unit.level, children.length), when]} />}
        marked
        end={picker}
      />
      {stale && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是{when}。
        </Notice>
      )}
      <View className={styles.board}>
        <View className={styles.look}>
          <Look unit={unit} items={children} attention={attention} scheme={scheme} />
        </View>
        <View className={styles.coverage}>
          <Coverage overview={overview} shownMonth={shownMonth} scheme={scheme} />
        </View>
        <View className={styles.month}>
          <MonthTiles overview={overview} shownMonth={shownMonth} isNow={isNow} />
        </View>
        <View className={styles.trend}>
          <Trend trend={overview.trend} />
        </View>
        <View className={styles.below}>
          <Children overview={overview} shownMonth={shownMonth} scheme={scheme} />
        </View>
        <View className={styles.more}>
          <Founded overview={overview} />
          {role === undefined ? <EntriesBelow unitId={unit.id} /> : !isOffice && <Entries role={role} />}
        </View>
      </View>
    </>
  )
}
