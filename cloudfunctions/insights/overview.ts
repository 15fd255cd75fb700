import { overview, type Measures } from '../../contracts/insights'
import { handle, type Call } from '../shared/handle'
import { cityOf } from '../shared/place'
import { placeOfUnit, type UnitPlace } from '../shared/unit-place'
import {
  BoardRepository,
  boardId,
  ChildGrids,
  childKey,
  ChildUnits,
  foldId,
  PendingLines,
  type BoardDocument,
  type FoldDocument,
} from './repository'
import { add, additions, trendMonths } from './rules'

type Asked = Call<typeof overview>

export const overviewHandler = handle(overview, async (call) => {
  const { input, actor, now, store } = call
  const unit = await placeOfUnit(store, actor, input.unitId)
  const [boards, children] = await Promise.all([readBoards(call, unit), readChildren(call, unit)])
  const months = trendMonths(input.month)
  const month = boards.get(boardId(unit.id, input.month))
  const standing = boards.get(boardId(unit.id, 'now'))
  return {
    unit,
    asOf: now.toISOString(),
    month: month?.counts ?? {},
    previous: boards.get(boardId(unit.id, months.at(-2) ?? ''))?.counts ?? {},
    now: standing?.counts ?? {},
    trend: months.map((of) => ({ month: of, visits: boards.get(boardId(unit.id, of))?.counts.visits ?? 0 })),
    children: children
      .map(({ _id, name, closed }) => ({
        closed,
        figures: {
          unitId: _id,
          name,
          month: month?.children[childKey(_id)] ?? {},
          now: standing?.children[childKey(_id)] ?? {},
          trend: months.map((of) => boards.get(boardId(unit.id, of))?.children[childKey(_id)]?.visits ?? 0),
        },
      }))
      .filter(({ closed, figures }) => !closed || counts(figures.month) || counts(figures.now))
      .map(({ figures }) => figures),
  }
})

/** Whether there is anything; a closed grid is shown as long as something of it is on its way. */
const counts = (measures: Measures): boolean => Object.values(measures).some((count) => count !== 0)

type Boards = Map<string, Pick<BoardDocument, 'counts' | 'children'>>

/**
 * The boards as they are plus the lines not added to them yet: exact at any time. The batch number comes with the boards
 * in one query, so a fold in between is neither missed nor counted twice.
 */
async function readBoards(call: Asked, unit: UnitPlace): Promise<Boards> {
  const ids = [...trendMonths(call.input.month), 'now'].map((month) => boardId(unit.id, month))
  const fold = foldId(cityOf(unit.place))
  const found = await new BoardRepository(call.store).getMany([...ids, fold])
  const batch = found.flatMap((document) => (isFold(document, fold) ? [document.batch] : []))[0] ?? 0
  const pending = await new PendingLines(call.store, call.actor.scope).after(unit.place, batch)
  return plus(found, additions(pending, boardId, childKey))
}

const isFold = (document: BoardDocument | FoldDocument, id: string): document is FoldDocument => document._id === id

function plus(boards: readonly BoardDocument[], pending: Boards): Boards {
  const all: Boards = new Map(boards.map((board) => [board._id, board]))
  for (const [id, { counts, children }] of pending) {
    const board = all.get(id) ?? { counts: {}, children: {} }
    const sum = { counts: { ...board.counts }, children: { ...board.children } }
    add(sum.counts, counts)
    for (const [child, measures] of Object.entries(children))
      sum.children[child] = summed(board.children[child], measures)
    all.set(id, sum)
  }
  return all
}

function summed(before: Measures | undefined, more: Measures): Measures {
  const sum = { ...before }
  add(sum, more)
  return sum
}

/** The units under it by division code; under a village its grids. */
function readChildren({ actor, store }: Asked, unit: UnitPlace) {
  const repository = unit.level === 'village' ? ChildGrids : ChildUnits
  return new repository(store, actor.scope).of(unit)
}
