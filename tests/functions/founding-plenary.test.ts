import { recordCount } from '../../contracts/founding-approvals'
import { openCase } from '../../contracts/founding-cases'
import { actingAs, type Caller } from '../support/as'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { counted, currentStep, nameOf, opening, Walk } from '../support/founding'
import { ulid } from '../support/ids'

let emulator: TestEmulator
let city: City
let contact: Caller
let walk: Walk

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const WOMEN = 12

/** A committee of three with one deputy. */
beforeEach(async () => {
  contact = actingAs(emulator, `o-contact-${ulid()}`)
  const { case: found } = await contact.call(openCase, opening('committee'))
  const answers = { womenTotal: WOMEN, memberSeats: 3, deputySeats: 1 }
  walk = new Walk(contact, city.as('zhouMin'), found.id, answers)
})

const head = (name: string) => ({ office: 'head' as const, rounds: [counted(3, 1, [name])] })
const deputy = (name: string) => ({ office: 'deputy' as const, rounds: [counted(3, 1, [name])] })
const leaders = (...contests: (ReturnType<typeof head> | ReturnType<typeof deputy>)[]) => ({
  ...{ id: ulid(), caseId: walk.caseId, of: 'leaders' as const, heldOn: '2026-12-20', contests },
})

test('its votes come after those of the meeting, and before its other blanks are filled, too', async () => {
  await walk.to('meeting')
  const count = leaders(head(nameOf(0)), deputy(nameOf(1)))
  expect((await contact.refusal(recordCount, count)).code).toBe('NOT_YOUR_TURN')
  await walk.to('plenary')
  const { case: found } = await contact.call(recordCount, count)
  expect(found.given).toMatchObject({ headName: nameOf(0), deputyNames: nameOf(1) })
  expect([found.answers.plenaryHost, currentStep(found)]).toEqual([undefined, 'plenary'])
  expect((await auditLines(emulator, walk.caseId)).at(-1)).toMatchObject({ action: 'founding.counted' })
})

test.each([
  ['somebody who was not elected', () => [head('邵新月'), deputy(nameOf(1))], /邵新月不在大会选出的名单里/],
  ['no votes for the deputy', () => [head(nameOf(0))], /还没有副主席（副主任）的票数/],
  ['two papers for one head', () => [head(nameOf(0)), head(nameOf(1))], /主席（主任）的票数多了一份/],
])('refuses %s', async (_, contests, words) => {
  await walk.to('plenary')
  const refused = await contact.refusal(recordCount, leaders(...contests()))
  expect(refused.code).toBe('COUNT_IMPOSSIBLE')
  expect(refused.details.issues?.map(({ problem }) => problem).join()).toMatch(words)
})

test('a meeting that is counted anew and elects others has its head elected anew', async () => {
  await walk.to('report')
  const recount = (first: number) => ({
    ...{ id: ulid(), caseId: walk.caseId, of: 'executives' as const, heldOn: '2026-12-20' },
    contests: [
      {
        office: 'member' as const,
        rounds: [
          counted(
            WOMEN,
            3,
            [0, 1, 2, 3].map((at) => nameOf((at + first) % 4)),
          ),
        ],
      },
    ],
  })
  const same = await contact.call(recordCount, recount(0))
  expect(same.case.given.headName).toBe(nameOf(0))
  const others = await contact.call(recordCount, recount(1))
  expect([others.case.given.headName, others.case.counted.leaders, currentStep(others.case)]).toEqual([
    undefined,
    false,
    'plenary',
  ])
})
