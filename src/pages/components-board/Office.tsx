import { View } from '@tarojs/components'
import { useState } from 'react'
import { Bar } from '@/components/Bar'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Hero } from '@/components/Hero'
import { Section } from '@/components/Section'
import { Segment } from '@/components/Segment'
import { Sparkline } from '@/components/Sparkline'
import { StatTile, StatTiles } from '@/components/StatTile'
import { Table, type Column } from '@/components/Table'
import { nothing } from './samples'
import styles from './index.module.scss'

interface County {
  name: string
  visits: number[]
  share: number
  concerns: string
  organisations: number
}

const COUNTIES: County[] = [
  {
    name: '全市',
    visits: [15200, 15800, 16100, 17200, 17500, 18642],
    share: 87,
    concerns: '1,204 / 1,386',
    organisations: 805,
  },
  {
    name: '东昌府区',
    visits: [2870, 3010, 2950, 3290, 3310, 3560],
    share: 89,
    concerns: '231 / 262',
    organisations: 168,
  },
  { name: '茌平区', visits: [1650, 1720, 1840, 1790, 1960, 2140], share: 88, concerns: '142 / 160', organisations: 92 },
  { name: '冠县', visits: [2140, 2210, 2080, 1960, 1880, 1790], share: 75, concerns: '121 / 158', organisations: 86 },
  {
    name: '临清市',
    visits: [2110, 2230, 2190, 2370, 2410, 2512],
    share: 90,
    concerns: '153 / 177',
    organisations: 107,
  },
]

const COLUMNS: [Column<County>, ...Column<County>[]] = [
  { key: 'name', title: '单位', width: 'minmax(84px, 1fr)', render: ({ name }) => name },
  {
    key: 'visits',
    title: '走访户次，近 6 个月',
    phoneTitle: '走访户次',
    align: 'right',
    width: '152px',
    render: ({ name, visits }) => (
      <>
        {(visits[visits.length - 1] ?? 0).toLocaleString('en')}
        <Sparkline values={visits} label={`${name}走访，近 6 个月`} />
      </>
    ),
  },
  {
    key: 'share',
    title: '走到的户',
    width: 'minmax(150px, 1.4fr)',
    render: ({ share }) => (
      <>
        <View className={styles.coverage}>
          <Bar thin reached={share} whole={100} target={0.9} />
        </View>
        {`${share}%`}
      </>
    ),
  },
  { key: 'concerns', title: '诉求办结', align: 'right', width: '108px', render: ({ concerns }) => concerns },
  {
    key: 'organisations',
    title: '三新组织',
    align: 'right',
    width: '68px',
    render: ({ organisations }) => organisations,
  },
]

const VIEWS = ['四访全部', '空巢留守', '生活困难', '创业遇难处', '家庭有矛盾'].map((label) => ({ value: label, label }))
const TREND = COUNTIES[0]?.visits ?? []

export function Office() {
  const [view, setView] = useState('四访全部')
  return (
    <>
      <Hero
        title="全市概览"
        detail="11月24日 15:20 的数"
        end={
          <Button kind="second" fit small icon="download" onTap={nothing}>
            导出 Excel
          </Button>
        }
      />
      <StatTiles className={styles.stats}>
        <StatTile label="走访" figure="18,642" unit="户次" meaning="比 10 月多 452" trend={TREND} onTap={nothing} />
        <StatTile label="四访覆盖" figure="87%" meaning="10,747 / 12,305 户" trend={TREND} onTap={nothing} />
        <StatTile
          label="诉求办结"
          figure="1,204"
          unit="/ 1,386 件"
          meaning="182 件在办"
          trend={TREND}
          onTap={nothing}
        />
        <StatTile
          label="三新组织"
          figure="805"
          unit="/ 1,000 家"
          meaning="另有联系人 143 名"
          trend={TREND}
          onTap={nothing}
        />
      </StatTiles>
      <View className={styles.columns}>
        <Section
          title="各县（市、区）"
          remark={<Segment compact label="四访" choices={VIEWS} value={view} onChange={setView} />}
        >
          <Table
            columns={COLUMNS}
            rows={COUNTIES}
            keyOf={({ name }) => name}
            isSum={({ name }) => name === '全市'}
            onOpen={nothing}
            foot="按区划代码排列，不排名次。点任何一个数，看到它的记录。斜纹＝离目标还差的部分。"
          />
        </Section>
        <Section title="要过问的" remark="4 项">
          <Cell icon="shield" tone="danger" title="1 件强制报告缺报案回执" detail="点开看会留下记录" onTap={nothing} />
          <Cell
            icon="problem"
            tone="danger"
            title="37 件诉求到期没办结"
            detail="冠县 18，阳谷县 11，其他 8"
            onTap={nothing}
          />
          <Cell icon="half" tone="wait" title="冠县走访连降 4 个月" detail="5 个网格缺网格员" onTap={nothing} />
        </Section>
      </View>
    </>
  )
}
