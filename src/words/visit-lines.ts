import { ymdOf } from '../../contracts/calendar'
import type { VisitScheme } from '../../contracts/visit-scheme'
import type { VisitRecord } from '../../contracts/visits'
import { clockText, dayText, dayWithWeekday } from './days'
import { modeName, outcomeName } from './names'

/** One thing that a visit says, in words. */
interface VisitPart {
  name: string
  words: string
}

interface KeyedPart extends VisitPart {
  /** What it says beneath the words. */
  value: unknown
}

/** All that a visit says, what is empty as well. Codes stay where no scheme names them. */
export const visitParts = (visit: VisitRecord, scheme: VisitScheme | null): VisitPart[] =>
  partsOf(visit, scheme).map(({ name, words }) => ({ name, words }))

export interface VisitDifference {
  name: string
  before: string
  after: string
}

/** What one version of a visit says otherwise than another one, in the order of the form. */
export function visitDifferences(
  before: VisitRecord,
  after: VisitRecord,
  scheme: VisitScheme | null,
): VisitDifference[] {
  const codes = { ...before, clearances: [...before.clearances, ...after.clearances] }
  const parts = partsOf(after, scheme, codes)
  return partsOf(before, scheme, codes).flatMap((part, index) => {
    const other = parts[index]
    const isSame = !other || JSON.stringify(part.value) === JSON.stringify(other.value)
    return isSame ? [] : [{ name: part.name, before: part.words, after: other.words }]
  })
}

/** `asked`: whose 三清 are told where no scheme names them. */
function partsOf(visit: VisitRecord, scheme: VisitScheme | null, asked = visit): KeyedPart[] {
  const { visitedAt, mode, outcome, targets, concern, wishes, note, companion, photos } = visit
  const day = ymdOf(visitedAt)
  const promise = concern?.promise ?? null
  const wishText = wishes.map(({ kind, text }) => `${text}（${nameOf(scheme?.wishKinds, kind)}）`)
  return [
    { name: '哪天走的', words: `${dayWithWeekday(day, day)} ${clockText(visitedAt)}`, value: visitedAt },
    { name: '怎么走的', words: modeName[mode], value: mode },
    { name: '见到人了吗', words: outcomeName[outcome], value: outcome },
    { name: '四访', words: listed(targets.map((code) => nameOf(scheme?.targets, code))), value: sorted(targets) },
    ...clearanceParts(visit, scheme, asked),
    { name: '她说的难处', words: concern?.text ?? NOTHING, value: concern?.text ?? null },
    {
      name: '答应她',
      words: promise ? `${promise.text}（${dayText(promise.dueOn, day)}前）` : NOTHING,
      value: promise && [promise.text, promise.dueOn],
    },
    { name: '心愿', words: listed(wishText, '；'), value: wishes.map(({ id, kind, text }) => [id, kind, text]) },
    { name: '记的话', words: note ?? NOTHING, value: note },
    { name: '同去的人', words: companion ?? NOTHING, value: companion },
    { name: '照片', words: photos.length > 0 ? `${photos.length} 张` : NOTHING, value: sorted(photos) },
  ]
}

const NOTHING = '没有'

function clearanceParts({ clearances }: VisitRecord, scheme: VisitScheme | null, asked: VisitRecord): KeyedPart[] {
  const codes = scheme?.clearances.map(({ code }) => code) ?? asked.clearances.map(({ code }) => code)
  return Array.from(new Set(codes)).map((code) => {
    const clear = clearances.find((one) => one.code === code)?.clear ?? null
    const words = clear === null ? '没问' : clear ? '清楚' : '还不清'
    return { name: nameOf(scheme?.clearances, code), words, value: clear }
  })
}

const nameOf = (entries: readonly { code: string; name: string }[] | undefined, code: string): string =>
  entries?.find((entry) => entry.code === code)?.name ?? code

const listed = (words: readonly string[], between = '、'): string => (words.length > 0 ? words.join(between) : NOTHING)

const sorted = (codes: readonly string[]): string[] => Array.from(codes).sort()
