import { CellGroup } from '@/components/Cell'
import { Table, type Column } from '@/components/Table'
import { Tag } from '@/components/Tag'
import type { Renewal } from '@/hooks/use-renewals'
import { fullDayText, levelName, monthText } from '@/messages'
import { openRenewal } from './MonthOfRenewals'

export interface RenewalTableProps {
  renewals: readonly Renewal[]
  today: string
}

/** At a desk: all in one table, the earliest first. */
export function RenewalTable({ renewals, today }: RenewalTableProps) {
  return (
    <CellGroup>
      <Table
        columns={columnsFor(today)}
        rows={renewals}
        keyOf={({ staffId }) => staffId}
        onOpen={openRenewal}
        foot="按任期到的日子排，早的在前。点开改她的任期，或者登记新一届的主席。"
      />
    </CellGroup>
  )
}

const columnsFor = (today: string): [Column<Renewal>, ...Column<Renewal>[]] => [
  { key: 'unit', title: '单位', width: 'minmax(200px, 2fr)', render: ({ unitName }) => unitName },
  { key: 'level', title: '层级', width: '104px', render: ({ level }) => levelName[level] },
  { key: 'chair', title: '负责人', width: '120px', render: ({ chair }) => chair },
  { key: 'term', title: '任期到', width: '160px', render: ({ termTo }) => fullDayText(termTo) },
  {
    key: 'month',
    title: '哪个月换届',
    width: '128px',
    render: ({ termTo }) => (termTo < today ? <Tag tone="wait">届期已过</Tag> : monthText(termTo.slice(0, 7))),
  },
]
