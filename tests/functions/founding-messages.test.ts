import { ymdOf } from '../../contracts/calendar'
import { recall } from '../../contracts/founding-approvals'
import { openCase } from '../../contracts/founding-cases'
import { establish } from '../../contracts/founding-federation'
import { acceptReminders } from '../../contracts/reminders'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { opening, Walk } from '../support/founding'
import { ulid } from '../support/ids'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

const outbox = async () =>
  (await emulator.outbox())
    .filter(({ api }) => api === 'subscribeMessage.send')
    .map(({ parameters: { touser, page, data } }) => ({ to: String(touser), page, words: JSON.stringify(data) }))

async function told(timer: 'events' | 'daily' = 'events') {
  await emulator.fireTimer('reminders', timer)
  return (await outbox()).map(({ to, page }) => [to, page])
}

it('tells both sides of every time that papers change hands, of the unit, and of what is due afterwards, each on her own page', async () => {
  const [contact, town] = [city.stranger, city.as('zhouMin')]
  const toTown = [town.openid, 'packages/founding-office/list/index']
  const toContact = [contact.openid, 'pages/founding/index']
  for (let count = 0; count < 6; count++)
    for (const by of [contact, town]) await by.call(acceptReminders, { id: ulid(), kinds: ['foundingTurn'] })

  const { case: found } = await contact.call(openCase, opening('committee'))
  const answers = { womenTotal: 12, memberSeats: 3, deputySeats: 0, plaqueDay: ymdOf(Date.now()) }
  const walk = new Walk(contact, town, found.id, answers)
  await walk.to('reply')
  expect(await told()).toEqual([toTown])
  await contact.call(recall, { id: ulid(), caseId: walk.caseId, kind: 'petition' })
  expect(await told()).toEqual([toTown, toTown])
  await walk.hand('petition')
  expect(await told()).toEqual([toTown, toTown, toTown])
  await walk.to('shortPapers')
  expect(await told()).toEqual([toTown, toTown, toTown, toContact])
  await walk.to('filing')
  expect(await told()).toEqual([toTown, toTown, toTown, toContact, toTown])
  await walk.to(null)
  await town.call(establish, { caseId: walk.caseId, unitId: ulid() })
  const all = [toTown, toTown, toTown, toContact, toTown, toContact, toContact]
  expect(await told()).toEqual(all)
  expect(await told('daily')).toEqual([...all, toContact, toTown])
  expect(await told('daily')).toEqual([...all, toContact, toTown])
  const words = (await outbox()).map((message) => message.words)
  expect(words.at(-1)).toContain('到日子了')
  expect(words.join()).not.toMatch(/青禾|何青/)
})
