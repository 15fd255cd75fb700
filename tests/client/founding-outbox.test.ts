import type { Fill, FoundingCase, RowChange } from '../../contracts/founding-cases'
import { createClient } from '../../src/client/client'
import { withPending } from '../../src/client/founding/pending'
import { fillBlank, writeRows } from '../../src/client/founding/writing'
import { FakeFounding, foundingCase } from './support/fake-founding'
import { MemoryPhone, quiet } from './support/memory-device'
import { id } from './support/records'

const CASE = id('F', 1)

/** A phone without a post, a federation that knows one case of hers. */
async function phoneOf(cloud = new FakeFounding(foundingCase(CASE)), phone = new MemoryPhone()) {
  const launch = async () => {
    const client = createClient({ device: phone.launch(), transport: cloud, random: () => 0.5 })
    client.start()
    await quiet()
    return client
  }
  return { cloud, phone, launch, client: await launch() }
}

type Here = Awaited<ReturnType<typeof phoneOf>>
type Client = Here['client']

const seenBy = ({ cases, outbox }: Client) => {
  const stored = cases.find(CASE)
  if (!stored) throw new Error('the case is not on the phone')
  return withPending(stored, outbox.view.get().records, (roster) => cases.rowsAt(stored, roster))
}

const fill = (client: Client, blank: string, value: Fill['value'], inViewOf: string[] = []) =>
  fillBlank(client, { seen: seenBy(client).found, blank, value, inViewOf, about: '青禾食品：一处' })

const put = (client: Client, roster: string, names: string[], first = 1) =>
  writeRows(client, {
    ...{ caseId: CASE, roster, remove: [], about: '青禾食品：名单' },
    put: names.map((name, index) => ({ id: id('R', first + index), cells: { name } })),
  })

const valueOf = (found: FoundingCase, blank: string) => found.answers[blank]?.value

describe('a blank filled on the phone', () => {
  test('of somebody without a post arrives under the case, and becomes part of the stored case', async () => {
    const { client, cloud } = await phoneOf()
    await fill(client, 'staffTotal', 210)
    await quiet()
    expect(valueOf(cloud.found, 'staffTotal')).toBe(210)
    expect(client.outbox.view.get().records.map(({ state }) => state)).toEqual(['arrived'])
    expect(valueOf(client.cases.find(CASE) ?? cloud.found, 'staffTotal')).toBe(210)
  })

  test('without signal shows at once, survives a killed app, and arrives once', async () => {
    const here = await phoneOf()
    here.phone.goOnline(false)
    await fill(here.client, 'staffTotal', 210)
    const again = await here.launch()
    expect(seenBy(again)).toMatchObject({ syncing: { staffTotal: 'onPhone' } })
    expect(valueOf(seenBy(again).found, 'staffTotal')).toBe(210)
    here.phone.goOnline(true)
    await quiet()
    expect(here.cloud.writings).toEqual(['staffTotal=210'])
    expect(seenBy(again).syncing).toEqual({})
  })

  test('changed again before it went is written in the order made, each on top of the one before', async () => {
    const { client, cloud, phone } = await phoneOf()
    phone.goOnline(false)
    for (const value of [5, 7, 9]) await fill(client, 'memberSeats', value)
    await fill(client, 'deputySeats', 2, ['memberSeats'])
    phone.goOnline(true)
    await quiet()
    expect(cloud.writings.filter((writing) => writing.startsWith('memberSeats'))).toEqual([
      'memberSeats=5',
      'memberSeats=7',
      'memberSeats=9',
    ])
    const { memberSeats, deputySeats } = cloud.found.answers
    expect(deputySeats?.seen).toEqual({ memberSeats: memberSeats?.stamp })
  })

  test('whose answer was lost on the way is sent again and stored once', async () => {
    const { client, cloud } = await phoneOf()
    cloud.loseAnswers = 1
    await fill(client, 'staffTotal', 210)
    await quiet()
    await client.outbox.send()
    expect(cloud.writings).toEqual(['staffTotal=210'])
    expect(seenBy(client).notTaken).toEqual({})
  })
})

describe('a blank that was changed elsewhere meanwhile', () => {
  async function conflict(theirs: number) {
    const here = await phoneOf()
    here.phone.goOnline(false)
    await fill(here.client, 'memberSeats', 9)
    await fill(here.client, 'memberSeats', 11)
    here.cloud.writeElsewhere('memberSeats', theirs)
    here.phone.goOnline(true)
    await quiet()
    return here
  }

  test('shows what the federation has, and hers beside it; nothing is overwritten', async () => {
    const { client, cloud } = await conflict(7)
    expect(valueOf(cloud.found, 'memberSeats')).toBe(7)
    const { found, notTaken } = seenBy(client)
    expect(valueOf(found, 'memberSeats')).toBe(7)
    expect(notTaken.memberSeats).toMatchObject({ mine: 11, problem: { code: 'CONFLICT' } })
  })

  test('is hers once she insists', async () => {
    const { client, cloud } = await conflict(7)
    await fill(client, 'memberSeats', 11)
    await quiet()
    expect(valueOf(cloud.found, 'memberSeats')).toBe(11)
    expect(seenBy(client).notTaken).toEqual({})
  })

  test('is no question where both wrote the same', async () => {
    const { client, cloud } = await conflict(11)
    expect(valueOf(cloud.found, 'memberSeats')).toBe(11)
    expect(client.outbox.view.get().problems).toBe(0)
  })
})

describe('a roster', () => {
  test('counts what waits on the phone, rows there or not', async () => {
    const { client, phone, cloud } = await phoneOf()
    cloud.enroll('women', ['赵兰', '钱芳'])
    await client.cases.refresh()
    phone.goOnline(false)
    await put(client, 'women', ['孙敏'])
    expect(seenBy(client).found.rosters.women).toMatchObject({ rows: 3 })
    await put(client, 'tellers', ['李静', '周丽'], 5)
    expect(seenBy(client).found.rosters.tellers).toMatchObject({ rows: 2, names: ['李静', '周丽'] })
  })

  test('of 120 rows goes in three changes, in their order, once', async () => {
    const { client, cloud, phone } = await phoneOf()
    phone.goOnline(false)
    await put(
      client,
      'women',
      Array.from({ length: 120 }, (_, index) => `姐妹${index + 1}`),
    )
    phone.goOnline(true)
    await quiet()
    const sizes = cloud.changes.map((change: RowChange) => change.put.length)
    expect(sizes).toEqual([50, 50, 20])
    expect(
      cloud.rows
        .get('women')
        ?.map(({ cells }) => cells.name)
        .slice(49, 51),
    ).toEqual(['姐妹50', '姐妹51'])
    expect(seenBy(client).found.rosters.women).toMatchObject({ rows: 120 })
  })

  test('fetched whole stays on the phone and follows what she writes', async () => {
    const { client, cloud, launch, phone } = await phoneOf()
    cloud.enroll('women', ['赵兰', '钱芳'])
    await client.cases.refresh()
    await client.cases.fetchRows(CASE, 'women')
    await writeRows(client, {
      caseId: CASE,
      roster: 'women',
      put: [],
      remove: [cloud.rows.get('women')?.[0]?.id ?? ''],
      about: '',
    })
    await quiet()
    phone.goOnline(false)
    const again = await launch()
    const stored = again.cases.find(CASE)
    expect(stored && again.cases.rowsAt(stored, 'women')?.map(({ cells }) => cells.name)).toEqual(['钱芳'])
    expect(seenBy(again).found.rosters.women).toMatchObject({ rows: 1 })
  })
})

test('what belongs to a case that is not hers any more is not sent', async () => {
  const { client, cloud, phone } = await phoneOf()
  phone.goOnline(false)
  await fill(client, 'staffTotal', 210)
  cloud.isHers = false
  phone.goOnline(true)
  await client.cases.refresh()
  await quiet()
  expect(client.cases.view.get().cases).toEqual([])
  expect(cloud.found.answers.staffTotal).toBeUndefined()
  expect(client.outbox.view.get().waiting).toBe(1)
})
