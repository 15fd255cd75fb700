import { memo } from 'react'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Tag, Tags } from '@/components/Tag'
import type { FoundingCase, KnownStanding } from '@/hooks/use-founding-cases'
import { useToday } from '@/hooks/use-today'
import { nearDay } from '@/messages'
import { openPage, routes } from '@/routes'
import { routeName, stageName } from '@/words/founding'
import { ymdOf } from '../../../contracts/calendar'

interface CaseRowProps {
  found: FoundingCase
  /** Null: not worked out on this phone yet. */
  standing: KnownStanding | null
}

/** A case: which unit, which route, where it stands and since when, whose turn it is. */
export const CaseRow = memo(function CaseRow({ found, standing }: CaseRowProps) {
  const { today } = useToday()
  const { id, route, stage, stageSince, answers, closed, superior } = found
  const step = standing?.step ? `第 ${standing.number} 步 ${standing.step}` : stageName[stage]
  return (
    <Cell
      id={`case-${id}`}
      title={String(answers.unitName?.value ?? '没写名称的单位')}
      detail={<Dotted parts={[routeName[route], closed ? stageName.closed : step]} />}
      onTap={() => openPage(routes.foundingCase(id))}
    >
      <Tags>
        <TurnTag isClosed={closed !== null} isOthers={isOthersTurn(found, standing)} name={superior.name} />
        <Tag>{`${nearDay(ymdOf(closed?.at ?? stageSince), today)}起`}</Tag>
      </Tags>
    </Cell>
  )
})

function TurnTag({ isClosed, isOthers, name }: { isClosed: boolean; isOthers: boolean; name: string }) {
  if (isClosed) return <Tag>停办了</Tag>
  return isOthers ? <Tag icon="hourglass">{`等${name}`}</Tag> : <Tag tone="turn">轮到你</Tag>
}

/** What the phone worked out; before that, whether papers wait for an answer. */
const isOthersTurn = ({ handOvers }: FoundingCase, standing: KnownStanding | null): boolean =>
  standing ? standing.turn === 'superior' : handOvers.at(-1)?.state === 'submitted'
