import { Cell, type CellProps } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { Attention, Waiting } from '@/hooks/use-attention'
import { useToday } from '@/hooks/use-today'
import type { Overview } from '@/hooks/use-overview'
import { grouped, monthText, placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { namesOf } from '@/words/households'
import { daysBetween, ymdOf } from '../../../contracts/calendar'
import type { VisitScheme } from '../../../contracts/visit-scheme'

export interface LookProps {
  unit: Overview['unit']
  items: Overview['children']
  /** Null where it could not be asked. */
  attention: Attention | null
  /** Null until it is known. */
  scheme: VisitScheme | null
}

interface Row {
  id: string
  icon: CellProps['icon']
  tone: CellProps['tone']
  waiting: Waiting
  /** After the figure: `件诉求过了答应的日子`. */
  words: string
  /** In place of where they are. */
  detail?: string
  url: string
}

/** What the office has to ask about: places and vacancies, never persons; nothing where nothing waits. */
export function Look({ unit, items, attention, scheme }: LookProps) {
  const { today } = useToday()
  const rows = attention ? rowsOf(unit.id, attention, scheme, today).filter(({ waiting }) => waiting.count > 0) : []
  if (rows.length === 0) return null
  return (
    <Section title="要你过问的" remark={`${rows.length} 项`}>
      {rows.map(({ id, icon, tone, waiting, words, detail, url }) => (
        <Cell
          key={id}
          id={id}
          icon={icon}
          tone={tone}
          title={`${figureText(waiting)} ${words}`}
          detail={detail ?? whereText(waiting, items)}
          onTap={() => openPage(url)}
        />
      ))}
    </Section>
  )
}

function rowsOf(unitId: string, attention: Attention, scheme: VisitScheme | null, today: string): Row[] {
  const {
    promisesOverdue,
    hardshipNotMet,
    gridsWithoutKeeper,
    executivesWithoutGrid,
    villagesWithoutGrid,
    renewalsDue,
    foundingsWaiting,
    aftercareDue,
  } = attention
  return [
    {
      id: 'passed-promises',
      icon: 'problem',
      tone: 'danger',
      waiting: promisesOverdue,
      words: '件诉求过了答应的日子',
      url: routes.matters(unitId, 'concern', 'passed'),
    },
    ...(hardshipNotMet ? [hardshipRow(unitId, hardshipNotMet, scheme)] : []),
    {
      id: 'grids-without-keeper',
      icon: 'half',
      tone: 'wait',
      waiting: gridsWithoutKeeper,
      words: '个网格待补网格员',
      url: routes.gaps(unitId, 'gridsWithoutKeeper'),
    },
    {
      id: 'executives-without-grid',
      icon: 'people',
      tone: 'wait',
      waiting: executivesWithoutGrid,
      words: '位执委还没有网格',
      url: routes.gaps(unitId, 'executivesWithoutGrid'),
    },
    {
      id: 'villages-without-grid',
      icon: 'pin',
      tone: 'wait',
      waiting: villagesWithoutGrid,
      words: '个村居还没有网格',
      url: routes.gaps(unitId, 'villagesWithoutGrid'),
    },
    {
      id: 'renewals-due',
      icon: 'calendar',
      tone: 'wait',
      waiting: renewalsDue,
      words: '个单位一年内换届',
      detail: renewalsDue.first ? `最早的在${monthText(renewalsDue.first.slice(0, 7))}` : undefined,
      url: routes.renewals(unitId),
    },
    {
      id: 'foundings-waiting',
      icon: 'hourglass',
      tone: 'wait',
      waiting: foundingsWaiting,
      words: '件建会等答复',
      detail: foundingsWaiting.first ? waitedWords(foundingsWaiting.first, today) : undefined,
      url: routes.foundingCases({ unit: unitId }),
    },
    {
      id: 'aftercare-due',
      icon: 'seal',
      tone: 'wait',
      waiting: aftercareDue,
      words: '个新建的会到日子了',
      detail: '挂牌、第一次活动、换届',
      url: routes.foundingCases({ unit: unitId, due: '1' }),
    },
  ]
}

/** `最早的已等 9 天`. */
function waitedWords(since: string, today: string): string {
  const days = daysBetween(ymdOf(Date.parse(since)), today)
  return days > 0 ? `最早的已等 ${days} 天` : '都是今天交来的'
}

/** By the scheme's own name of the target: `6 户生活困难，这个月还没走到`. */
function hardshipRow(
  unitId: string,
  { target, since, ...waiting }: NonNullable<Attention['hardshipNotMet']>,
  scheme: VisitScheme | null,
): Row {
  return {
    id: 'hardship-not-met',
    icon: 'household',
    tone: 'wait',
    waiting,
    words: `户${namesOf(scheme?.targets, [target])[0] ?? '生活困难'}，这个月还没走到`,
    url: routes.households(unitId, { target, since }),
  }
}

const figureText = ({ count, more }: Waiting): string => (more ? `${grouped(count)} 多` : grouped(count))

/** `张屯村 4，城南新村 3，其他 8`. Those with most first: it says where to ask, and names no person. A line breaks between places. */
function whereText({ count, more, at }: Waiting, items: LookProps['items']): string | undefined {
  const named = at.flatMap((place) => {
    const item = items.find(({ unitId }) => unitId === place.unitId)
    return item ? [{ name: placeName(item.name), count: place.count }] : []
  })
  const others = count - named.reduce((sum, one) => sum + one.count, 0)
  if (named.length === 0) return undefined
  const parts = named.map((one) => `${one.name}\u00a0${grouped(one.count)}`)
  const rest = others > 0 || more ? [more ? '还有别处' : `其\u2060他\u00a0${grouped(others)}`] : []
  return [...parts, ...rest].join('，')
}
