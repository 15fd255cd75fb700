import fc from 'fast-check'
import { addMonths, monthOf, ymdOf } from '../../contracts/calendar'
import { settleConcerns } from '../../contracts/concerns'
import { mergeHouseholds, unmergeHouseholds } from '../../contracts/household-duplicates'
import { moveHousehold, reopenHousehold } from '../../contracts/household-lifecycle'
import { correctVisit, restoreVisit, withdrawVisit } from '../../contracts/visit-changes'
import { getVisit, type VisitRecord } from '../../contracts/visits'
import { Refused } from '../support/as'
import { storedDocuments } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const she = () => city.as('sunXiulan')
const steps = ['record', 'correct', 'withdraw', 'restore', 'settle', 'merge', 'unmerge', 'move', 'reopen'] as const

interface Step {
  do: (typeof steps)[number]
  home: number
  other: number
  visit: number
  monthsAgo: number
  outcome: VisitRecord['outcome']
  targets: string[]
  says: 'nothing' | 'concern' | 'wish'
}

const HOMES = 3
const step = fc.record<Step>({
  do: fc.constantFrom('record', 'record', 'record', ...steps),
  home: fc.nat(HOMES - 1),
  other: fc.nat(HOMES - 1),
  visit: fc.nat(20),
  monthsAgo: fc.nat(2),
  outcome: fc.constantFrom('met', 'met', 'notHome'),
  targets: fc.subarray(['hardship', 'emptyNest']),
  says: fc.constantFrom('nothing', 'concern', 'wish'),
})

/** What the test knows of what happened. */
interface Known {
  homes: string[]
  visits: string[]
  said: string[]
}

it('random lives of three households: boards equal a recount, and each household what its visits say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 25 }), async (life) => {
      const known = await begun()
      for (const each of life) await tried(() => take(each, known))
      await expectAllToBeTrue(known)
    }),
    { numRuns: 10 },
  )
})

it('the same steps all at once, each done or refused: nothing is lost and nothing counts twice', async () => {
  const known = await begun()
  const records = known.homes.flatMap((id) => [visit(id, said(known, 'concern')), visit(id), visit(id)])
  await city.record('sunXiulan', ...records)
  const [keep = '', drop = ''] = known.homes
  const tasks = records.flatMap<() => Promise<unknown>>((record, index) => [
    () =>
      she().call(correctVisit, {
        visit: { ...record, outcome: 'notHome', note: String(index) },
        basedOn: 1,
        reason: null,
      }),
    () => she().call(withdrawVisit, { id: record.id, reason: '记错了' }),
    () => city.record('sunXiulan', visit(record.householdId)),
  ])
  tasks.push(() => she().call(mergeHouseholds, { id: ulid(), keep, drop }))
  await Promise.all(tasks.map(tried))
  await expectAllToBeTrue(known)
})

async function begun(): Promise<Known> {
  const homes = Array.from({ length: HOMES }, () => household(city.grid))
  await city.register('sunXiulan', ...homes)
  return { homes: homes.map(({ id }) => id), visits: [], said: [] }
}

/** A refusal is a fair answer. */
async function tried(work: () => Promise<unknown>): Promise<void> {
  await work().catch((error: unknown) => {
    if (!(error instanceof Refused) || error.failure.code === 'UNEXPECTED') throw error
  })
}

function said(known: Known, says: Step['says']): Pick<VisitRecord, 'concern' | 'wishes'> {
  const id = ulid()
  if (says !== 'nothing') known.said.push(id)
  return {
    concern: says === 'concern' ? { id, text: '取暖补贴', promise: null } : null,
    wishes: says === 'wish' ? [{ id, kind: 'woman', text: '棉被' }] : [],
  }
}

const contentOf = ({ monthsAgo, outcome, targets, says }: Step, known: Known) => ({
  ...{ outcome, targets },
  visitedAt: `${addMonths(ymdOf(Date.now()), -monthsAgo)}T00:30:00.000Z`,
  ...said(known, says),
})

async function take(step: Step, known: Known): Promise<unknown> {
  const [home = '', other = ''] = [known.homes[step.home], known.homes[step.other]]
  const id = known.visits[step.visit % Math.max(known.visits.length, 1)] ?? ulid()
  const asked = {
    record: async () => {
      const record = visit(home, {
        ...contentOf(step, known),
        visitedAt: new Date(Date.now() - step.visit * 1000).toISOString(),
      })
      known.visits.push(record.id)
      await city.record('sunXiulan', record)
    },
    correct: async () => {
      const { visit: seen } = await she().call(getVisit, { id })
      await she().call(correctVisit, {
        visit: { ...seen, ...contentOf(step, known) },
        basedOn: seen.revision,
        reason: null,
      })
    },
    withdraw: () => she().call(withdrawVisit, { id, reason: '记错了' }),
    restore: () => she().call(restoreVisit, { id }),
    settle: () => she().call(settleConcerns, { changes: [changeOf(known, step)] }),
    merge: () => she().call(mergeHouseholds, { id: ulid(), keep: home, drop: other }),
    unmerge: () => she().call(unmergeHouseholds, { drop: home }),
    move: () => she().call(moveHousehold, { id: home, on: ymdOf(Date.now()), whereTo: null }),
    reopen: () => she().call(reopenHousehold, { id: home }),
  }
  return asked[step.do]()
}

const changeOf = ({ said: ids }: Known, step: Step) => ({
  id: ulid(),
  concernId: ids[step.visit % Math.max(ids.length, 1)] ?? ulid(),
  to: step.monthsAgo === 0 ? ('open' as const) : ('resolved' as const),
  at: new Date().toISOString(),
  note: null,
})

async function expectAllToBeTrue(known: Known): Promise<void> {
  await expectBoardsToEqualRecount(emulator, city.as('zhouMin'), places.town)
  for (const id of known.homes) {
    const [home] = await storedDocuments(emulator, 'households', { _id: id })
    const visits = (await storedDocuments(emulator, 'visits', {
      householdId: id,
      withdrawn: null,
    })) as unknown as Stored[]
    const newestFirst = visits.sort((one, other) => (one.visitedAt < other.visitedAt ? 1 : -1))
    const met = newestFirst.filter(({ outcome }) => outcome === 'met')
    expect({ at: (home?.lastVisit as { at: string } | null)?.at, metAt: home?.lastMetAt }).toEqual({
      at: newestFirst[0]?.visitedAt,
      metAt: met[0]?.visitedAt ?? null,
    })
    expect(sorted(home?.reached as Record<string, string[]>)).toEqual(sorted(reachedBy(met)))
  }
}

interface Stored {
  visitedAt: string
  outcome: string
  targets: string[]
}

const reachedBy = (met: readonly Stored[]): Record<string, string[]> =>
  Object.fromEntries(
    met.map(({ visitedAt }) => {
      const month = monthOf(visitedAt)
      return [month, met.filter((other) => monthOf(other.visitedAt) === month).flatMap(({ targets }) => targets)]
    }),
  )

const sorted = (reached: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(reached).map(([month, targets]) => [month, [...new Set(targets)].sort()]))
