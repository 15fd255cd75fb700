import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Bar } from '@/components/Bar'
import { percentOf } from '@/components/Bar/figures'
import { Section } from '@/components/Section'
import { Segment } from '@/components/Segment'
import { Sparkline } from '@/components/Sparkline'
import { Table, type Column } from '@/components/Table'
import type { Overview, UnitFigures } from '@/hooks/use-overview'
import { grouped, placeName } from '@/messages'
import { inForce, type VisitScheme } from '../../../contracts/visit-scheme'
import { belowOf } from './levels'
import styles from './index.module.scss'

export interface ChildrenTableProps {
  overview: Overview
  scheme: VisitScheme | null
  onOpen: (unitId: string) => void
}

/** No target: every household. */
const ALL = ''

/** The office PC's table: the whole first, then by division code; the segment swaps which households are looked at. */
export function ChildrenTable({ overview, scheme, onOpen }: ChildrenTableProps) {
  const { unit, month, now, trend, children } = overview
  const { each, whole, ordered } = belowOf(unit.level)
  const [target, setTarget] = useState(ALL)
  const columns = useMemo(() => columnsFor(target), [target])
  const sum = { unitId: unit.id, name: whole, month, now, trend: trend.map(({ visits }) => visits) }
  const choices = inForce(scheme?.targets ?? []).map(({ code, name }) => ({ value: code, label: name }))
  const segment = (
    <Segment
      compact
      label="看哪一类户"
      choices={[{ value: ALL, label: '所有户' }, ...choices]}
      value={target}
      onChange={setTarget}
    />
  )
  return (
    <Section title={each} remark={segment}>
      <Table
        columns={columns}
        rows={[sum, ...children]}
        keyOf={({ unitId }) => unitId}
        isSum={({ unitId }) => unitId === unit.id}
        canOpen={({ unitId }) => unitId !== unit.id}
        onOpen={({ unitId }) => onOpen(unitId)}
        foot={`${ordered}走到的户：这个月真正见到了人的户。目标待定，所以没有竖线。`}
      />
    </Section>
  )
}

function columnsFor(target: string): [Column<UnitFigures>, ...Column<UnitFigures>[]] {
  const suffix = target === ALL ? '' : `:${target}`
  const ofNow = ({ now }: UnitFigures) => now[`households${suffix}`] ?? 0
  const ofMonth = ({ month }: UnitFigures) => month[`reached${suffix}`] ?? 0
  return [
    { key: 'name', title: '单位', width: 'minmax(84px, 1fr)', render: ({ name }) => placeName(name) },
    {
      key: 'visits',
      title: '走访户次，近 6 个月',
      align: 'right',
      width: '152px',
      render: (row) => <Visited row={row} />,
    },
    {
      key: 'reached',
      title: '走到的户',
      width: 'minmax(208px, 2fr)',
      render: (row) => <Reached reached={ofMonth(row)} whole={ofNow(row)} />,
    },
    { key: 'concerns', title: '诉求办结', align: 'right', width: '104px', render: ({ month }) => resolvedText(month) },
    {
      key: 'households',
      title: '登记的户',
      align: 'right',
      width: '72px',
      render: ({ now }) => grouped(now.households ?? 0),
    },
  ]
}

function Visited({ row: { name, month, trend } }: { row: UnitFigures }) {
  return (
    <>
      {grouped(month.visits ?? 0)}
      <Sparkline values={trend} label={`${placeName(name)}走访，近 ${trend.length} 个月`} />
    </>
  )
}

function Reached({ reached, whole }: { reached: number; whole: number }) {
  if (whole === 0) return <View className={styles.none}>还没有登记</View>
  return (
    <>
      <View className={styles.bar}>
        <Bar thin reached={reached} whole={whole} />
      </View>
      <View className={styles.percent}>{`${percentOf(reached, whole)}%`}</View>
      <View className={styles.whole}>{`${grouped(reached)} / ${grouped(whole)}`}</View>
    </>
  )
}

function resolvedText({ concerns = 0, concernsResolved = 0 }: UnitFigures['month']): string {
  return concerns === 0 ? '0' : `${grouped(concernsResolved)} / ${grouped(concerns)}`
}
