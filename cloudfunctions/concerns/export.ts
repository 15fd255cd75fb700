import { ymdOf } from '../../contracts/calendar'
import { type Concern, listConcerns } from '../../contracts/concerns'
import { exportConcerns } from '../../contracts/exports'
import type { VisitScheme } from '../../contracts/visit-scheme'
import { concernKindName, concernStatusName } from '../../contracts/words'
import { handle } from '../shared/handle'
import { SchemeRepository } from '../shared/scheme'
import { exported } from '../shared/sheets/export'
import type { WrittenColumn } from '../shared/sheets/write-sheet'
import { placeOfUnit } from '../shared/unit-place'
import { listConcernsHandler } from './list'

export const exportConcernsHandler = handle(exportConcerns, async (call) => {
  const { place } = await placeOfUnit(call.store, call.actor, call.input.asked.unitId)
  const scheme = await new SchemeRepository(call.store).current(place)
  return exported(call, {
    title: concernKindName[call.input.asked.kind],
    list: listConcerns,
    handler: listConcernsHandler,
    entriesOf: ({ concerns }) => concerns,
    columns: columnsFor(scheme),
  })
})

/** What the list shows: what was promised, and a wish’s kind; her difficulty is told in the visit alone. */
const columnsFor = (scheme: VisitScheme | null): readonly WrittenColumn<Concern>[] => [
  { title: '什么事', width: 32, value: (concern) => titleOf(concern, scheme) },
  { title: '谁家', width: 12, value: ({ headName }) => headName },
  { title: '网格', width: 24, value: ({ gridName }) => gridName },
  { title: '门牌', width: 20, value: ({ address }) => address },
  { title: '哪天说的', width: 12, value: ({ saidAt }) => ymdOf(saidAt) },
  { title: '答应的日子', width: 12, value: ({ promise }) => promise?.dueOn ?? '' },
  { title: '办到哪儿了', width: 12, value: ({ status }) => concernStatusName[status] },
  { title: '办好的日子', width: 12, value: ({ resolvedAt }) => (resolvedAt ? ymdOf(resolvedAt) : '') },
  { title: '怎么办好的', width: 32, value: ({ resolution }) => resolution ?? '' },
]

function titleOf({ kind, wishKind, promise }: Concern, scheme: VisitScheme | null): string {
  if (kind === 'concern') return promise?.text ?? '有一件事等回话'
  return scheme?.wishKinds.find(({ code }) => code === wishKind)?.name ?? '一个心愿'
}
