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
import { aftercareDue } from '@/words/founding-aftercare'
import { atStageText, waitedText } from './waiting-words'

export interface CaseRowsProps {
  cases: readonly CaseSummary[]
  /** Her own federation: its turn is hers. */
  ownUnitId: string
  today: string
}

type Columns = [Column<CaseSummary>, ...Column<CaseSummary>[]]

const open = ({ id }: CaseSummary) => openPage(routes.foundingReview(id))

/** Cases, the oldest first: a table at a desk, cells on a phone. */
export function CaseRows({ cases, ownUnitId, today }: CaseRowsProps) {
  const isOffice = useOfficeScreen()
  if (isOffice)
    return (
      <Table
        columns={columnsFor(cases, ownUnitId, today)}
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

/** What is due after the founding, what it covers, else how long it has been where it is. */
const sinceText = ({ turn, turnSince, stage, stageSince, due, covered }: CaseSummary, today: string): string => {
  if (due.length > 0) return due.map(({ kind }) => aftercareDue[kind]).join('，')
  if (stage === 'established' && covered) return `覆盖女性 ${covered.women} 人`
  return turn === 'superior' ? waitedText(turnSince, today) : atStageText(stageSince, today)
}

interface TurnProps {
  one: CaseSummary
  ownUnitId: string
  /** Beside the superior's name. */
  short?: boolean
}

function Turn({ one: { turn, superior, stage }, ownUnitId, short }: TurnProps) {
  if (stage === 'closed' || stage === 'established') return null
  if (turn === 'contact') return <Tag>{short ? '联系人' : '联系人在办'}</Tag>
  if (superior.id === ownUnitId) return <Tag tone="turn">轮到你</Tag>
  return <Tag icon="hourglass">{short ? '上级' : `${superior.name}办`}</Tag>
}

function columnsFor(cases: readonly CaseSummary[], ownUnitId: string, today: string): Columns {
  const isOneTown = cases.every(({ superior }) => superior.id === ownUnitId)
  const town: Column<CaseSummary> = {
    key: 'town',
    title: '上级',
    width: '76px',
    render: ({ superior }) => placeName(superior.name),
  }
  return [
    { key: 'unit', title: '单位', width: 'minmax(150px, 2fr)', render: ({ unitName }) => unitName },
    ...(isOneTown ? [] : [town]),
    { key: 'route', title: '怎么建', width: '104px', render: ({ route }) => routeName[route] },
    { key: 'step', title: '走到哪一步', width: 'minmax(88px, 1fr)', render: ({ step }) => step ?? '都办好了' },
    { key: 'turn', title: '轮到谁', width: '92px', render: (one) => <Turn one={one} ownUnitId={ownUnitId} short /> },
    { key: 'since', title: '多久了', width: '108px', render: (one) => sinceText(one, today) },
  ]
}
