import { View } from '@tarojs/components'
import { Measure } from '@/components/Bar'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import type { Overview } from '@/hooks/use-overview'
import { openPage, routes } from '@/routes'
import { inForce, type VisitScheme } from '../../../contracts/visit-scheme'
import styles from './index.module.scss'

export interface CoverageProps {
  overview: Overview
  shownMonth: string
  /** Null until it is known. */
  scheme: VisitScheme | null
}

/** 四访: of the households of each target, how many were met this month. No source sets a share to reach. */
export function Coverage({ overview, shownMonth, scheme }: CoverageProps) {
  if (!scheme) return null
  const { unit, month, now } = overview
  if (!now.households)
    return (
      <Notice tone="calm" fact="这里还没有登记户">
        网格员登记了户、记了走访，这里就有数。
      </Notice>
    )
  return (
    <Section title="四访走到了多少户" remark="目标待定">
      {inForce(scheme.targets).map(({ code, name }) => (
        <Measure
          key={code}
          name={name}
          reached={month[`reached:${code}`] ?? 0}
          whole={now[`households:${code}`] ?? 0}
          unit="户"
          verb="再走"
          onTap={() => openPage(routes.visits(unit.id, { month: shownMonth, target: code, outcome: 'met' }))}
        />
      ))}
      {!scheme.confirmed && <View className={styles.note}>四访的分法是试行口径，口径待确认。</View>}
    </Section>
  )
}
