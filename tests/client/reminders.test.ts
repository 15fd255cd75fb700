import { app, writesOf } from './support/app'
import { quiet } from './support/memory-device'

const offered = (left: number) => ({
  reminders: [{ kind: 'promisesDue' as const, templateId: 'template-of-promises', left }],
})
const leftOf = (client: Awaited<ReturnType<typeof app>>['client']) => client.reminders.view.get()[0]?.left

/** The app with what the cloud told of reminders. */
async function withReminders(left = 0) {
  const world = await app()
  world.cloud.answers.set('reminders.mine', offered(left))
  await world.client.reminders.refresh()
  return world
}

it('asks the cloud once a day, and knows the answer after a restart without asking', async () => {
  const { cloud, phone, client, restart } = await withReminders(2)
  await client.reminders.refresh()
  const again = await restart()
  expect(leftOf(again)).toBe(2)
  await again.reminders.refresh()
  expect(writesOf(cloud, 'reminders.mine')).toHaveLength(1)
  phone.pass(86_400_000)
  await again.reminders.refresh()
  expect(writesOf(cloud, 'reminders.mine')).toHaveLength(2)
})

it('keeps a tap made without signal through a dead app, shows it at once, and sends it under one id', async () => {
  const { cloud, phone, client, restart } = await withReminders()
  phone.goOnline(false)
  await client.reminders.accepted(['promisesDue'])
  await quiet()
  expect(leftOf(client)).toBe(1)
  expect(writesOf(cloud, 'reminders.accept')).toHaveLength(0)

  const again = await restart()
  expect(leftOf(again)).toBe(1)
  cloud.mishaps = ['lostAnswer']
  phone.goOnline(true)
  await quiet()
  expect(leftOf(again)).toBe(1)
  cloud.answers.set('reminders.accept', offered(1))
  await again.synchronize()
  const sent = writesOf(cloud, 'reminders.accept').map(({ input }) => input as { id: string; kinds: string[] })
  expect(sent.length).toBeGreaterThan(1)
  expect(new Set(sent.map((tap) => tap.id)).size).toBe(1)
  expect(leftOf(again)).toBe(1)
  await again.synchronize()
  expect(writesOf(cloud, 'reminders.accept')).toHaveLength(sent.length)
})

it('gives up a tap that the cloud refuses, and sends the next', async () => {
  const { cloud, client, phone } = await withReminders(3)
  phone.goOnline(false)
  await client.reminders.accepted(['promisesDue'])
  cloud.person = null
  cloud.failures.set('reminders.accept', 'NOT_BOUND')
  phone.goOnline(true)
  await quiet()
  await client.synchronize()
  expect(leftOf(client)).toBe(3)
  expect(writesOf(cloud, 'reminders.accept')).toHaveLength(1)
})

it('forgets what belongs to another WeChat user', async () => {
  const { client, phone } = await withReminders(3)
  phone.goOnline(false)
  await client.reminders.accepted(['promisesDue'])
  client.reminders.clear()
  expect(client.reminders.view.get()).toEqual([])
  expect([...phone.stored.keys()].filter((key) => key.startsWith('reminders/'))).toEqual([])
})
