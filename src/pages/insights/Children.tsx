import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { Overview, UnitFigures } from '@/hooks/use-overview'
import { grouped, placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import type { VisitScheme } from '../../../contracts/visit-scheme'
import { ChildrenTable } from './ChildrenTable'
import { belowOf, inOrder } from './levels'
import styles from './index.module.scss'

export interface ChildrenProps {
  overview: Overview
  shownMonth: string
  scheme: VisitScheme | null
}

/** With the figures above them, small enough for the first setData of an old phone. */
const PAGE = 10

/** The units right below by division code, under a village its grids; each opens its own figures or visits. */
export function Children({ overview, shownMonth, scheme }: ChildrenProps) {
  const { unit } = overview
  const children = inOrder(unit.level, overview.children)
  const isOffice = useOfficeScreen()
  const onOpen = (id: string) =>
    openPage(
      unit.level === 'village'
        ? routes.visits(unit.id, { month: shownMonth, grid: id })
        : routes.insights(id, shownMonth),
    )
  if (children.length === 0) return null
  if (isOffice) return <ChildrenTable overview={{ ...overview, children }} scheme={scheme} onOpen={onOpen} />
  return (
    <Section title={belowOf(unit.level).each} remark="不排名次">
      <ChildRows items={children} onOpen={onOpen} />
      <View className={styles.note}>{belowOf(unit.level).ordered}</View>
    </Section>
  )
}

function ChildRows({ items, onOpen }: { items: readonly UnitFigures[]; onOpen: (id: string) => void }) {
  const [shown, setShown] = useState(PAGE)
  const left = items.length - shown
  return (
    <>
      {items.slice(0, shown).map((child) => (
        <Cell
          key={child.unitId}
          title={placeName(child.name)}
          detail={childText(child)}
          onTap={() => onOpen(child.unitId)}
        />
      ))}
      {left > 0 && (
        <Cell
          icon="down"
          accent
          title={`再看 ${Math.min(PAGE, left)} 个，还有 ${left} 个`}
          onTap={() => setShown(shown + PAGE)}
        />
      )}
    </>
  )
}

/** `走访 26 户次，走到 24 / 140 户`. */
function childText({ month, now }: UnitFigures): string {
  const households = now.households ?? 0
  if (households === 0) return '还没有登记户'
  return `走访 ${grouped(month.visits ?? 0)} 户次，走到 ${grouped(month.reached ?? 0)} / ${grouped(households)} 户`
}
