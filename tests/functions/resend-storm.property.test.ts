import fc from 'fast-check'
import { monthOf } from '../../contracts/calendar'
import { settleConcerns } from '../../contracts/concerns'
import { overview } from '../../contracts/insights'
import { recordVisits, type VisitRecord } from '../../contracts/visits'
import { storedDocuments } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { places } from '../support/people'
import { household, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

interface Sending {
  /** Which visit of the day. */
  visit: number
  /** The cloud commits, and the answer never reaches the phone. */
  dropped: boolean
}

const VISITS = 6
const day = fc.record({
  kinds: fc.array(fc.constantFrom('plain', 'concern', 'wish', 'notHome'), { minLength: VISITS, maxLength: VISITS }),
  storm: fc.array(fc.record({ visit: fc.nat(VISITS - 1), dropped: fc.boolean() }), {
    minLength: VISITS,
    maxLength: VISITS * 4,
  }),
})

const recordOf = (householdId: string, kind: string): VisitRecord =>
  visit(householdId, {
    outcome: kind === 'notHome' ? 'notHome' : 'met',
    concern: kind === 'concern' ? { id: ulid(), text: '取暖补贴', promise: null } : null,
    wishes: kind === 'wish' ? [{ id: ulid(), kind: 'woman', text: '棉被' }] : [],
  })

it('a day sent 1–4 times, in any order, with answers lost after the commit, equals a clean run', async () => {
  await fc.assert(
    fc.asyncProperty(day, async ({ kinds, storm }) => {
      const home = household(city.grid)
      await city.register('zhaoGuifen', home)
      const before = await figures()
      const records = kinds.map((kind) => recordOf(home.id, kind))
      for (const sending of storm) await send(records[sending.visit] as VisitRecord, sending)
      for (const record of records) expect((await city.record('zhaoGuifen', record))[0]?.state).toBe('stored')
      await settleTwice(records)

      const stored = await storedDocuments(emulator, 'visits', { householdId: home.id })
      expect(stored.map(({ _id }) => _id).sort()).toEqual(records.map(({ id }) => id).sort())
      for (const { id } of records) expect(await storedDocuments(emulator, 'audits', { subject: id })).toHaveLength(1)
      expect(difference(before, await figures())).toEqual(expected(kinds))
    }),
    { numRuns: 12 },
  )
})

async function send(record: VisitRecord, { dropped }: Sending): Promise<void> {
  if (dropped) await emulator.fault({ dropAnswers: 1 })
  const sent = city.as('zhaoGuifen').call(recordVisits, { visits: [record] })
  if (dropped) await expect(sent).rejects.toThrow()
  else expect((await sent).receipts[0]?.state).toBe('stored')
}

async function settleTwice(records: readonly VisitRecord[]): Promise<void> {
  const changes = records.flatMap(({ concern }) =>
    concern
      ? [{ id: ulid(), concernId: concern.id, to: 'resolved' as const, at: new Date().toISOString(), note: null }]
      : [],
  )
  if (changes.length === 0) return
  await city.as('zhaoGuifen').call(settleConcerns, { changes })
  await city.as('zhaoGuifen').call(settleConcerns, { changes: [...changes].reverse() })
}

const figures = async () =>
  (await city.as('zhouMin').call(overview, { unitId: places.town, month: monthOf(Date.now()) })).month

function difference(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const entries = Object.entries(after).map(([measure, count]) => [measure, count - (before[measure] ?? 0)] as const)
  return Object.fromEntries(entries.filter(([, count]) => count !== 0))
}

function expected(kinds: readonly string[]): Record<string, number> {
  const count = (kind: string) => kinds.filter((each) => each === kind).length
  const met = kinds.length > count('notHome') ? 1 : 0
  const all = {
    visits: kinds.length,
    reached: met,
    'reached:hardship': met,
    concerns: count('concern'),
    concernsResolved: count('concern'),
    wishes: count('wish'),
  }
  return Object.fromEntries(Object.entries(all).filter(([, number]) => number !== 0))
}
