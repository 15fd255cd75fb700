import { whoAmI } from '../../contracts/identity'
import { openVisitDraft } from '../../src/client/visits'
import { UNDO_MILLISECONDS } from '../../src/client/settling'
import { createPagedList } from '../../src/client/reads/paged-list'
import { createUlidMaker } from '../../src/client/ulid'
import { Ulid } from '../../contracts/primitives'
import { app, writesOf } from './support/app'
import { MemoryPhone, quiet } from './support/memory-device'
import { id, visit, zhao } from './support/records'

describe('who she is', () => {
  test('offline does not log her out', async () => {
    const { phone, restart } = await app()
    phone.goOnline(false)
    const again = await restart()
    expect(again.session.view.get()).toMatchObject({ state: 'bound', person: { name: '赵桂芬' } })
  })

  test('never bound and offline: nothing is known, and later it is', async () => {
    const { client, phone, cloud } = await app({ person: null })
    expect(client.session.view.get().state).toBe('unbound')
    phone.goOnline(false)
    phone.stored.clear()
    cloud.person = zhao
    await client.actAs('o-zhao')
    expect(client.session.view.get()).toMatchObject({ state: 'failed', failure: { code: 'OFFLINE' } })
    phone.goOnline(true)
    await client.session.refresh()
    expect(client.session.view.get().state).toBe('bound')
  })

  test('binding by invite begins her work', async () => {
    const { client, cloud } = await app({ person: null })
    cloud.answers.set('identity.bindByInvite', { person: zhao })
    await client.session.bindByInvite(' abcd2345 ')
    expect(client.session.author()).toEqual({ staffId: zhao.staffId, name: zhao.name })
    expect(writesOf(cloud, 'identity.bindByInvite')[0]?.input).toEqual({ invite: 'ABCD2345' })
  })

  test('unbinding leaves what has not arrived and nothing else of hers', async () => {
    const { client, cloud, phone } = await app()
    cloud.answers.set('identity.unbind', {})
    await client.outbox.add('visit', visit(1, 1), '王桂英 家')
    await quiet()
    cloud.refused.set(id('V', 2), 'VISIT_TOO_OLD')
    await client.outbox.add('visit', visit(2, 1), '王桂英 家')
    const author = { staffId: zhao.staffId, name: zhao.name }
    await openVisitDraft(client, { author, householdId: id('H', 1), about: '', targets: [], now: phone.now })
    await client.reads.refresh(whoAmI, {})
    await client.session.unbind()
    expect(Array.from(phone.stored.keys()).sort()).toEqual(['installation', 'outbox/00000002'])
    expect(client.session.view.get().state).toBe('unbound')
  })
})

describe('办好了 and 撤销', () => {
  const settled = async (online: boolean) => {
    const here = await app()
    await here.client.outbox.add('visit', visit(1, 1), '王桂英 家')
    await quiet()
    if (!online) here.phone.goOnline(false)
    await here.client.settling.settle({ id: id('C', 1), headName: '王桂英', saidAt: '2026-11-24T07:20:00.000Z' }, null)
    await quiet()
    return here
  }
  const directions = (here: Awaited<ReturnType<typeof settled>>) =>
    Array.from(here.cloud.changes.values()).map((text) => (JSON.parse(text) as { to: string }).to)

  test('is saved at once and may be taken back for five seconds', async () => {
    const here = await settled(true)
    expect(directions(here)).toEqual(['resolved'])
    expect(here.client.settling.recent.get()?.id).toBe(id('C', 1))
    here.phone.pass(UNDO_MILLISECONDS)
    expect(here.client.settling.recent.get()).toBeNull()
  })

  test('taken back after it arrived, the contrary is sent', async () => {
    const here = await settled(true)
    await here.client.settling.undo()
    await quiet()
    expect(directions(here)).toEqual(['resolved', 'open'])
  })

  test('taken back before it was sent, nothing ever goes', async () => {
    const here = await settled(false)
    await here.client.settling.undo()
    here.phone.goOnline(true)
    await quiet()
    expect(directions(here)).toEqual([])
  })

  test('a phone whose clock is slow never settles before it was said', async () => {
    const here = await app()
    const saidAt = '2026-11-25T00:00:00.000Z'
    await here.client.settling.settle({ id: id('C', 1), headName: '王桂英', saidAt }, null)
    expect(here.client.outbox.view.get().records[0]?.record.content).toMatchObject({ at: saidAt })
  })
})

describe('reading', () => {
  test('the stored answer shows without signal, and who may not see it sees it no longer', async () => {
    const { client, phone, restart } = await app()
    await client.reads.refresh(whoAmI, {})
    phone.goOnline(false)
    const again = await restart()
    await again.reads.refresh(whoAmI, {})
    expect(again.reads.watch(whoAmI, {}).get()).toMatchObject({
      ...{ state: 'ready', value: { person: { name: '赵桂芬' } }, failure: { code: 'OFFLINE' } },
    })
    await again.actAs('o-other')
    expect(again.reads.watch(whoAmI, {}).get().value).toBeNull()
  })

  test('a list goes on where the last page ended', async () => {
    const pages: Record<string, { entries: number[]; next: string | null }> = {
      start: { entries: [1, 2], next: 'a' },
      a: { entries: [3], next: null },
    }
    const asked: (string | null)[] = []
    const list = createPagedList((cursor) => {
      asked.push(cursor)
      return Promise.resolve(pages[cursor ?? 'start'] ?? { entries: [], next: null })
    })
    await list.refresh()
    expect(list.view.get()).toMatchObject({ entries: [1, 2], hasMore: true })
    await Promise.all([list.more(), list.more()])
    expect(list.view.get()).toMatchObject({ entries: [1, 2, 3], hasMore: false })
    await list.more()
    expect(asked).toEqual([null, 'a'])
  })
})

test('ids are ULIDs, each after the one before', async () => {
  const phone = new MemoryPhone()
  const ids = createUlidMaker(phone.launch())
  const made: string[] = []
  for (let count = 0; count < 100; count++) made.push(await ids.next())
  expect(made.every((one) => Ulid.safeParse(one).success)).toBe(true)
  expect(Array.from(made).sort()).toEqual(made)
  expect(new Set(made).size).toBe(100)
})
