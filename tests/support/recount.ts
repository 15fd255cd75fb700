import { monthOf } from '../../contracts/calendar'
import { overview, type Measures } from '../../contracts/insights'
import type { Caller } from './as'
import { storedDocuments } from './audits'
import type { TestEmulator } from './emulator'

interface StoredVisit {
  _id: string
  householdId: string
  visitedAt: string
  outcome: string
  targets: string[]
  concernId: string | null
  wishes: unknown[]
  withdrawn: object | null
}

interface StoredConcern {
  kind: 'concern' | 'wish'
  status: string
  saidAt: string
}

interface StoredHousehold {
  status: string
  targets: string[]
}

interface StoredCase {
  route: string
  stage: string
  unitId: string | null
  later?: object
  answers: { womenTotal?: { value: { $numberInt: string } } }
}

/** The figures of all that is stored under a unit or in a grid, counted record by record: by month, and `now`. */
async function recount(emulator: TestEmulator, id: string): Promise<Record<string, Measures>> {
  const under = { place: { $regex: `(^|/)${id}(/|$)` } }
  const visits = (await storedDocuments(emulator, 'visits', under)) as unknown as StoredVisit[]
  const concerns = (await storedDocuments(emulator, 'concerns', under)) as unknown as StoredConcern[]
  const households = (await storedDocuments(emulator, 'households', under)) as unknown as StoredHousehold[]
  const cases = (await storedDocuments(emulator, 'foundingCases', under)) as unknown as StoredCase[]
  const figures: Record<string, Measures> = {}
  const once = new Set<string>()
  const count = (month: string, measure: string, by = 1) => {
    if (by === 0) return
    const counts = (figures[month] ??= {})
    counts[measure] = (counts[measure] ?? 0) + by
  }
  const countOnce = (month: string, measure: string, who: string) => {
    const key = [month, measure, who].join()
    if (!once.has(key)) count(month, measure)
    once.add(key)
  }
  for (const visit of visits.filter(({ withdrawn }) => !withdrawn)) {
    const month = monthOf(visit.visitedAt)
    count(month, 'visits')
    count(month, 'wishes', visit.wishes.length)
    if (visit.concernId) count(month, 'concerns')
    if (visit.outcome !== 'met') continue
    for (const measure of ['reached', ...visit.targets.map((target) => `reached:${target}`)])
      countOnce(month, measure, visit.householdId)
  }
  for (const { kind, saidAt } of concerns.filter(({ status }) => status === 'resolved'))
    count(monthOf(saidAt), kind === 'wish' ? 'wishesGranted' : 'concernsResolved')
  for (const { targets } of households.filter(({ status }) => status === 'living'))
    for (const measure of ['households', ...targets.map((target) => `households:${target}`)]) count('now', measure)
  for (const { route, stage } of cases) count('now', `founding:${route}:${stage}`)
  for (const { unitId, later, answers } of cases)
    if (unitId !== null && !later) count('now', 'covered:women', Number(answers.womenTotal?.value.$numberInt))
  count('now', 'covered:units', (await storedDocuments(emulator, 'coverages', under)).length)
  return figures
}

/** Without the measures that came down to nothing. */
const withoutZeros = (counts: Measures): Measures =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))

/** The boards of a unit and of each unit or grid right under it say what a recount of the records says, month by month. */
export async function expectBoardsToEqualRecount(
  emulator: TestEmulator,
  caller: Caller,
  unitId: string,
): Promise<void> {
  const figures = await recount(emulator, unitId)
  const months = new Set([monthOf(Date.now()), ...Object.keys(figures).filter((month) => month !== 'now')])
  for (const month of months) {
    const board = await caller.call(overview, { unitId, month })
    expect({ month, counts: withoutZeros(board.month) }).toEqual({ month, counts: figures[month] ?? {} })
    expect(withoutZeros(board.now)).toEqual(figures.now ?? {})
    for (const child of board.children) {
      const below = await recount(emulator, `${unitId}/${child.unitId}`)
      const counts = { month: withoutZeros(child.month), now: withoutZeros(child.now) }
      expect({ child: child.name, ...counts }).toEqual({
        child: child.name,
        month: below[month] ?? {},
        now: below.now ?? {},
      })
    }
  }
}
