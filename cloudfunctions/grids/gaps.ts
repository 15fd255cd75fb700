import { listGaps, type GapKind } from '../../contracts/gaps'
import { handle } from '../shared/handle'
import { placeOfUnit } from '../shared/unit-place'
import { gapRepositories, MOST_COUNTED } from './gaps-repository'

export const listGapsHandler = handle(listGaps, async ({ input, actor, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const repository = (kind: GapKind) => new gapRepositories[kind](store, actor.scope)
  const figure = async (kind: GapKind) => {
    const count = await repository(kind).count(place)
    return { count, more: count === MOST_COUNTED }
  }
  const [gridsWithoutKeeper, executivesWithoutGrid, villagesWithoutGrid, found] = await Promise.all([
    figure('gridsWithoutKeeper'),
    figure('executivesWithoutGrid'),
    figure('villagesWithoutGrid'),
    repository(input.kind).page(place, input.cursor, input.limit),
  ])
  const gaps = found.slice(0, input.limit)
  return {
    figures: { gridsWithoutKeeper, executivesWithoutGrid, villagesWithoutGrid },
    gaps,
    next: found.length > input.limit ? (gaps.at(-1)?.id ?? null) : null,
  }
})
