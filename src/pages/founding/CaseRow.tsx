import { memo } from 'react'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Tag, Tags } from '@/components/Tag'
import type { FoundingCase, KnownStanding } from '@/hooks/use-founding-cases'
import { useToday } from '@/hooks/use-today'
import { nearDay } from '@/messages'
import { openPage, routes } from '@/routes'
import { routeName, stageName } from '@/words/founding'
import { dueAfter, hasNews } from '@/words/founding-news'
import { aftercareDue } from '@/words/founding-aftercare'
import { ymdOf } from '../../../contracts/calendar'

interface CaseRowProps {
  found: FoundingCase
  /** Null: not worked out on this phone yet. */
  standing: KnownStanding | null
}

/** A case: which unit, which route, where it stands and since when, whose turn it is. */
export const CaseRow = memo(function CaseRow({ found, standing }: CaseRowProps) {
  const { today } = useToday()
  const { id, route, stage, stageSince, answers, closed } = found
  const step = standing?.step ? `第 ${standing.number} 步 ${standing.step}` : stageName[stage]
  return (
    <Cell
      id={`case-${id}`}
      title={String(answers.unitName?.value ?? '没写名称的单位')}
      detail={<Dotted parts={[routeName[route], closed ? stageName.closed : step]} />}
      onTap={() => openPage(routes.foundingCase(id))}
    >
      <Tags>
        {hasNews(found, standing) && <Tag tone="wait">有新答复</Tag>}
        <TurnTag found={found} isOthers={isOthersTurn(found, standing)} isThrough={standing?.step === null} />
        {dueAfter(found, today).map(({ kind }) => (
          <Tag key={kind} tone="wait">
            {aftercareDue[kind]}
          </Tag>
        ))}
        <Tag>{`${nearDay(ymdOf(closed?.at ?? stageSince), today)}起`}</Tag>
      </Tags>
    </Cell>
  )
})

interface TurnTagProps {
  found: FoundingCase
  isOthers: boolean
  isThrough: boolean
}

function TurnTag({ found: { closed, unitId, later, route, superior }, isOthers, isThrough }: TurnTagProps) {
  if (closed) return <Tag>停办了</Tag>
  if (isThrough && (unitId !== null || route === 'microHome'))
    return <Tag tone="done">{later ? '名单生效了' : stageName.established}</Tag>
  const waits = isOthers || (isThrough && route !== 'contactFirst')
  return waits ? <Tag icon="hourglass">{`等${superior.name}`}</Tag> : <Tag tone="turn">轮到你</Tag>
}

/** What the phone worked out; before that, whether papers wait for an answer. */
const isOthersTurn = ({ handOvers }: FoundingCase, standing: KnownStanding | null): boolean =>
  standing ? standing.turn === 'superior' : handOvers.at(-1)?.state === 'submitted'
