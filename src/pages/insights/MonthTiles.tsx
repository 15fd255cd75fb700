import { Section } from '@/components/Section'
import { StatTile, StatTiles } from '@/components/StatTile'
import type { Overview } from '@/hooks/use-overview'
import { compared, grouped } from '@/messages'
import { openPage, routes } from '@/routes'
import { shiftMonth } from '../../../contracts/calendar'
import { childrenCount } from './levels'
import styles from './index.module.scss'

export interface MonthTilesProps {
  overview: Overview
  shownMonth: string
  isNow: boolean
}

/** What was done in the month; each figure opens its records. */
export function MonthTiles({ overview, shownMonth, isNow }: MonthTilesProps) {
  const { unit, month, previous, now, trend, children } = overview
  const { visits = 0, concerns = 0, concernsResolved = 0, wishes = 0, wishesGranted = 0 } = month
  const openMatters = (kind: 'concern' | 'wish', settled: number) =>
    openPage(routes.matters(unit.id, kind, settled > 0 ? 'resolved' : 'open', shownMonth))
  return (
    <Section
      title={isNow ? '这个月办了多少' : '那个月办了多少'}
      remark="点数字看记录"
      bare
      className={styles.tiles}
      headClassName={styles.tilesHead}
    >
      <StatTiles>
        <StatTile
          label="走访"
          figure={grouped(visits)}
          unit="户次"
          meaning={compared(visits, previous.visits ?? 0, shiftMonth(shownMonth, -1))}
          trend={trend.map((one) => one.visits)}
          onTap={() => openPage(routes.visits(unit.id, { month: shownMonth }))}
        />
        <StatTile
          label="诉求办结"
          figure={grouped(concernsResolved)}
          unit={`/ ${grouped(concerns)} 件`}
          meaning={`${grouped(concerns - concernsResolved)} 件在办`}
          onTap={() => openMatters('concern', concernsResolved)}
        />
        <StatTile
          label="心愿实现"
          figure={grouped(wishesGranted)}
          unit={`/ ${grouped(wishes)} 个`}
          meaning={`${grouped(wishes - wishesGranted)} 个待实现`}
          onTap={() => openMatters('wish', wishesGranted)}
        />
        <StatTile
          label="登记的户"
          figure={grouped(now.households ?? 0)}
          unit="户"
          meaning={childrenCount(unit.level, children.length)}
          onTap={() => openPage(routes.households(unit.id))}
        />
      </StatTiles>
    </Section>
  )
}
