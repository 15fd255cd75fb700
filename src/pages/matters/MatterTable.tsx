import { Table, type Column } from '@/components/Table'
import type { Concern } from '@/hooks/use-matters'
import type { SyncState } from '@/hooks/use-outbox'
import { openPage, routes } from '@/routes'
import type { VisitScheme } from '../../../contracts/visit-scheme'
import { matterState, matterTitle, promisedText, saidText } from './matter-words'
import { Mark, type MatterRowProps } from './MatterRow'
import { SettleRing } from './SettleRing'

export interface MatterTableProps extends Omit<MatterRowProps, 'concern' | 'sync'> {
  entries: readonly Concern[]
  stateOf: (concernId: string) => SyncState | null
}

/** The same on the office PC. */
export function MatterTable({ entries, stateOf, ...shared }: MatterTableProps) {
  const { today, scheme } = shared
  return (
    <Table
      columns={columnsFor(today, scheme, stateOf)}
      rows={entries}
      keyOf={({ id }) => id}
      lead={(concern) => <SettleRing {...shared} concern={concern} sync={stateOf(concern.id)} />}
      onOpen={({ visitId }) => openPage(routes.visit(visitId))}
    />
  )
}

const columnsFor = (
  today: string,
  scheme: VisitScheme | null,
  stateOf: MatterTableProps['stateOf'],
): [Column<Concern>, ...Column<Concern>[]] => [
  { key: 'what', title: '什么事', width: 'minmax(200px, 2fr)', render: (concern) => matterTitle(concern, scheme) },
  { key: 'who', title: '谁家', width: 'minmax(80px, 0.8fr)', render: ({ headName }) => `${headName} 家` },
  { key: 'grid', title: '网格', width: 'minmax(148px, 1.1fr)', render: ({ gridName }) => gridName },
  { key: 'said', title: '哪天说的', width: '116px', render: (concern) => saidText(concern, today) },
  {
    key: 'due',
    title: '答应的日子',
    width: '132px',
    render: (concern) => promisedText(concern, today) ?? '没有约日子',
  },
  {
    key: 'state',
    title: '到哪儿了',
    width: 'minmax(112px, 1fr)',
    render: (concern) => {
      const sync = stateOf(concern.id)
      return sync ? <Mark sync={sync} /> : matterState(concern, today)
    },
  },
]
