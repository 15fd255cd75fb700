import { handIn, recordCount, reply } from '../../contracts/founding-approvals'
import { fillBlanks, openCase } from '../../contracts/founding-cases'
import { establish } from '../../contracts/founding-federation'
import { vocabulary } from '../../contracts/founding/catalogue'
import { listStaff } from '../../contracts/units'
import { actingAs, type Caller } from '../support/as'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { type Case, counted, nameOf, opening, plausible, progressOfCase, Walk } from '../support/founding'
import { ulid } from '../support/ids'
import { places } from '../support/people'
import { expectBoardsToEqualRecount } from '../support/recount'

let emulator: TestEmulator
let city: City
let contact: Caller
let town: Caller

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
  contact = actingAs(emulator, 'o-enterprise-400')
  town = city.as('zhouMin')
})
afterAll(() => emulator.stop())

const WOMEN = 400
const DELEGATES = 60

/** What is refused at a step before it is acted on: `who tries what: code`. */
async function refusalsAt(found: Case): Promise<string[]> {
  const { current, values } = progressOfCase(found)
  if (!current) return []
  const { step, open } = current
  const caseId = found.id
  const refused: string[] = []
  const tried = async (what: string, code: Promise<string>) => refused.push(`${what}: ${await code}`)
  const codeOf = async (refusal: Promise<{ code: string }>) => (await refusal).code

  if (step.id !== 'afterwards') await tried('town founds', codeOf(town.refusal(establish, { caseId, unitId: ulid() })))
  const blank = open.find((id) => id in vocabulary.blanks)
  if (blank !== undefined) {
    const other = step.turn === 'superior' ? contact : town
    const fill = { id: ulid(), caseId, blank, value: plausible(blank, values), base: null, seen: {} }
    const { receipts } = await other.call(fillBlanks, { fills: [fill] })
    refused.push(`other side fills: ${receipts[0]?.state === 'refused' ? receipts[0].failure.code : 'taken'}`)
  }
  if (step.handOver) {
    const paper = { caseId, kind: step.handOver, note: null }
    const agreed = { ...paper, decision: 'approved' as const, notes: [] }
    await tried('county agrees', codeOf(city.as('liuHui').refusal(reply, { id: ulid(), ...agreed })))
    if (step.turn === 'superior') {
      await tried('contact hands in again', codeOf(contact.refusal(handIn, { id: ulid(), ...paper })))
      if (open.length > 0) await tried('town agrees', codeOf(town.refusal(reply, { id: ulid(), ...agreed })))
    } else {
      await tried('town agrees', codeOf(town.refusal(reply, { id: ulid(), ...agreed })))
      if (open.length > 0) await tried('contact hands in', codeOf(contact.refusal(handIn, { id: ulid(), ...paper })))
    }
  }
  if (!step.count && !found.counted.executives) {
    const round = counted(DELEGATES, 5, [0, 1, 2, 3, 4, 5].map(nameOf))
    const count = { id: ulid(), caseId, of: 'executives' as const, heldOn: '2026-12-20' }
    const contests = [{ office: 'member' as const, rounds: [round] }]
    await tried('contact counts', codeOf(contact.refusal(recordCount, { ...count, contests })))
  }
  return refused
}

const founding = 'town founds: NOT_YOUR_TURN'
const filling = 'other side fills: NOT_YOUR_TURN'
const counting = 'contact counts: NOT_YOUR_TURN'
const agreeing = 'county agrees: NOT_YOUR_TURN'
const early = ['town agrees: NOT_YOUR_TURN', 'contact hands in: STEP_NOT_FILLED']
const waiting = ['contact hands in again: NOT_YOUR_TURN', 'town agrees: STEP_NOT_FILLED']

/** In the order of the route. */
const shut: Record<string, string[]> = {
  party: [founding, filling, counting],
  prepGroup: [founding, counting],
  women: [founding, filling, counting],
  petition: [founding, filling, agreeing, ...early, counting],
  reply: [founding, filling, agreeing, ...waiting, counting],
  delegates: [founding, filling, counting],
  candidates: [founding, filling, agreeing, ...early, counting],
  candidateReply: [founding, filling, agreeing, ...waiting, counting],
  notice: [founding, filling, counting],
  papers: [founding, filling, counting],
  meeting: [founding],
  plenary: [founding, filling],
  report: [founding, filling, agreeing, ...early],
  filing: [founding, filling, agreeing, ...waiting],
  afterwards: [filling],
}

test('an enterprise of 400 women with delegates: every gate is shut until it is its turn, then it is founded', async () => {
  const { case: opened } = await contact.call(openCase, opening('federation'))
  const answers = { womenTotal: WOMEN, staffTotal: 900, delegateSeats: DELEGATES, memberSeats: 5, deputySeats: 2 }
  const walk = new Walk(contact, town, opened.id, answers)
  const gates: Record<string, string[]> = {}
  let found = opened
  for (let step = progressOfCase(found).current?.step; step; step = progressOfCase(found).current?.step) {
    gates[step.id] = await refusalsAt(found)
    await walk.act(found)
    found = await walk.see()
  }
  expect(gates).toEqual(shut)
  expect(found.given).toMatchObject({ headName: nameOf(0) })

  const unitId = ulid()
  const done = await town.call(establish, { caseId: opened.id, unitId })
  expect(done).toMatchObject({ staff: 5, case: { stage: 'established', unitId } })
  const { staff } = await town.call(listStaff, { unitId })
  expect(staff.map(({ name }) => name).sort()).toEqual([0, 1, 2, 3, 4].map(nameOf).sort())
  await expectBoardsToEqualRecount(emulator, city.as('chenXiaomin'), places.city)
})
