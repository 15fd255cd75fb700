import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { Table, type Column } from '@/components/Table'
import { Tag } from '@/components/Tag'
import type { CaseSummary } from '@/hooks/use-founding-list'
import { placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { routeName } from '@/words/founding'
import { atStageText, waitedText } from './waiting-words'

export interface CaseRowsProps {
  cases: readonly CaseSummary[]
  /** Her own federation: its turn is hers. */
  ownUnitId: string
  today: string
}

const open = ({ id }: CaseSummary) => openPage(routes.foundingReview(id))

/** Cases, the oldest first: a table at a desk, cells on a phone. */
export function CaseRows({ cases, ownUnitId, today }: CaseRowsProps) {
  const isOffice = useOfficeScreen()
  if (isOffice)
    return (
      <Table
        columns={columnsFor(ownUnitId, today)}
        rows={cases}
        keyOf={({ id }) => id}
        onOpen={open}
        foot="等得久的在前，不排名次。"
      />
    )
  return (
    <>
      {chunksOf(cases).map((chunk, index) => (
        <View key={index}>
          {chunk.map((one) => (
            <Cell
              key={one.id}
              id={`case-${one.id}`}
              title={one.unitName}
              detail={
                <Dotted parts={[placeName(one.superior.name), routeName[one.route], one.step, sinceText(one, today)]} />
              }
              onTap={() => open(one)}
            >
              <Turn one={one} ownUnitId={ownUnitId} />
            </Cell>
          ))}
        </View>
      ))}
    </>
  )
}

const sinceText = ({ turn, turnSince, stageSince }: CaseSummary, today: string): string =>
  turn === 'superior' ? waitedText(turnSince, today) : atStageText(stageSince, today)

function Turn({ one: { turn, superior, stage }, ownUnitId }: { one: CaseSummary; ownUnitId: string }) {
  if (stage === 'closed' || stage === 'established') return null
  if (turn === 'contact') return <Tag>联系人在办</Tag>
  if (superior.id === ownUnitId) return <Tag tone="turn">轮到你</Tag>
  return <Tag icon="hourglass">{`${superior.name}办`}</Tag>
}

const columnsFor = (ownUnitId: string, today: string): [Column<CaseSummary>, ...Column<CaseSummary>[]] => [
  { key: 'unit', title: '单位', width: 'minmax(220px, 2fr)', render: ({ unitName }) => unitName },
  { key: 'town', title: '上级', width: '120px', render: ({ superior }) => placeName(superior.name) },
  { key: 'route', title: '怎么建', width: '128px', render: ({ route }) => routeName[route] },
  { key: 'step', title: '走到哪一步', width: 'minmax(120px, 1fr)', render: ({ step }) => step ?? '都办好了' },
  { key: 'turn', title: '轮到谁', width: '150px', render: (one) => <Turn one={one} ownUnitId={ownUnitId} /> },
  { key: 'since', title: '多久了', width: '116px', render: (one) => sinceText(one, today) },
]
