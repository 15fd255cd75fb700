/** @jest-environment jsdom */
import './support/mock-taro'
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import '../../src/client/zod-setup'
import { listVisits } from '../../contracts/visits'
import { installClient } from '../../src/client/current'
import { useList } from '../../src/hooks/use-list'
import { useHouseholds } from '../../src/hooks/use-households'
import { useMyDay } from '../../src/hooks/use-my-day'
import { useOutbox } from '../../src/hooks/use-outbox'
import { useSession } from '../../src/hooks/use-session'
import { useVisitDraft } from '../../src/hooks/use-visit-draft'
import { app } from './support/app'
import { quiet } from './support/memory-device'
import { GRID, id, zhao } from './support/records'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

let root: Root | null = null
afterEach(() => {
  act(() => root?.unmount())
})

/** Renders a page that uses one hook; answers what the hook gave last. */
async function rendered<Value>(use: () => Value): Promise<{ readonly now: Value }> {
  const seen: Value[] = []
  const Page = () => {
    seen.push(use())
    return null
  }
  await act(async () => {
    root = createRoot(document.createElement('div'))
    root.render(<Page />)
    await quiet()
  })
  return {
    get now() {
      const last = seen[seen.length - 1]
      if (last === undefined) throw new Error('nothing rendered')
      return last
    },
  }
}

const place = zhao.grids[0]?.place ?? ''
const household = {
  ...{ id: id('H', 1), gridId: GRID, gridName: '第三网格', place, address: '三组 12 号', headName: '王桂英' },
  ...{ initials: 'wgy', adults: [], minors: 0, tags: [], targets: ['left'], status: 'living', lastVisit: null },
  ...{ lastMetAt: '2026-10-24T04:00:00.000Z', revision: 1, demo: true },
}
const scheme = {
  ...{ version: 1, name: '四访三清两心愿', ordinaryEveryMonths: 6, confirmed: false },
  targets: [{ code: 'left', name: '空巢留守', everyMonths: 1 }],
  clearances: [{ code: 'family', name: '家庭情况' }],
  wishKinds: [{ code: 'child', name: '儿童心愿' }],
  ...{ tags: [], effectiveFrom: '2026-01-01T00:00:00.000Z' },
}
const grid = {
  ...{ id: GRID, unitId: zhao.unitId, unitName: '杨庄村', name: '第三网格', place, keeper: null },
  ...{ households: 1, demo: true },
}

async function running() {
  const here = await app()
  const asOf = '2026-11-24T07:00:00.000Z'
  here.cloud.answers.set('grids.workingArea', { asOf, grid, households: [household], visits: [], concerns: [], scheme })
  here.cloud.answers.set('households.get', { household, visits: [], concerns: [] })
  installClient(here.client)
  return here
}

test('my day: who is due, and nothing once she was met', async () => {
  const { client } = await running()
  const day = await rendered(() => useMyDay())
  expect(day.now).toMatchObject({ state: 'ready', gridName: '第三网格', today: '2026-11-24', waiting: 0 })
  expect(day.now.due.map(({ household: due, days }) => [due.headName, days])).toEqual([['王桂英', 0]])
  await act(async () => {
    await client.outbox.add(
      'visit',
      {
        ...{ id: id('V', 1), householdId: id('H', 1), schemeVersion: 1, visitedAt: '2026-11-24T07:20:00.000Z' },
        ...{ mode: 'door', outcome: 'met', targets: ['left'], clearances: [], wishes: [], note: null, photos: [] },
        companion: null,
        concern: { id: id('C', 1), text: '难处', promise: { text: '回话', dueOn: '2026-11-26' } },
      },
      '王桂英 家',
    )
    await quiet()
  })
  expect(day.now.due).toEqual([])
  expect(day.now.promises.map(({ dueOn }) => dueOn)).toEqual(['2026-11-26'])
})

test('the form: begun, filled, saved, and in the outbox', async () => {
  const { cloud, phone } = await running()
  const form = await rendered(() => useVisitDraft(id('H', 1)))
  expect(form.now.draft).toMatchObject({ about: '王桂英 家', form: { targets: ['left'] } })
  expect(form.now.missing).toEqual(['concern'])
  await act(async () => {
    form.now.change({ hasConcern: false, clearances: { family: true } })
    await form.now.addWish('child')
  })
  const wish = form.now.draft?.form.wishes[0]
  await act(async () => {
    form.now.change({ wishes: wish ? [{ ...wish, text: '护眼台灯' }] : [] })
    await quiet()
  })
  expect(form.now).toMatchObject({ missing: [], draft: { kept: true } })
  phone.goOnline(false)
  await act(async () => {
    const [one, other] = await Promise.all([form.now.save.run(), form.now.save.run()])
    expect(one).toBe(other)
    await quiet()
  })
  expect(form.now.draft).toBeNull()
  expect(form.now.household.visits[0]).toMatchObject({ sync: 'onPhone', summary: '护眼台灯' })
  await act(async () => {
    phone.goOnline(true)
    await quiet()
  })
  expect(form.now.household.visits[0]?.sync).toBe('arrived')
  expect(cloud.visits.size).toBe(1)
})

test('a full phone leaves the form as it is and says why', async () => {
  const { phone } = await running()
  const form = await rendered(() => useVisitDraft(id('H', 1)))
  await act(async () => {
    form.now.change({ hasConcern: false })
    await quiet()
  })
  phone.full = true
  await act(async () => {
    expect(await form.now.save.run()).toBeNull()
  })
  expect(form.now.save.failure?.code).toBe('PHONE_FULL')
  expect(form.now.draft?.form.hasConcern).toBe(false)
})

test('searching and the session', async () => {
  await running()
  const page = await rendered(() => ({ found: useHouseholds('wg'), none: useHouseholds('zz'), who: useSession() }))
  expect(page.now.found.households).toHaveLength(1)
  expect(page.now.none).toMatchObject({ households: [], total: 1 })
  expect(page.now.who.person?.name).toBe('赵桂芬')
})

test('a long list, its input written in place, is asked once', async () => {
  const { cloud } = await running()
  cloud.answers.set('visits.list', { visits: [], next: null, lookedTo: null })
  const page = await rendered(() => useList(listVisits, { unitId: zhao.unitId, month: null }, ({ visits }) => visits))
  expect(page.now).toMatchObject({ state: 'ready', entries: [], hasMore: false })
  expect(cloud.calls.filter(({ action }) => action === 'visits.list')).toHaveLength(1)
})

test('what is not hers stands apart', async () => {
  const { client, cloud, phone } = await running()
  phone.goOnline(false)
  const page = await rendered(() => useOutbox())
  await act(async () => {
    const at = '2026-11-24T07:30:00.000Z'
    await client.outbox.add(
      'concernChange',
      { id: id('K', 1), concernId: id('C', 1), to: 'resolved', at, note: null },
      '甲',
    )
    await quiet()
  })
  expect(page.now).toMatchObject({ waiting: 1, others: [] })
  cloud.person = { ...zhao, staffId: id('S', 2), name: '钱秀英' }
  await act(async () => {
    phone.online = true
    await client.actAs('o-qian')
    await quiet()
  })
  expect(page.now.waiting).toBe(0)
  expect(page.now.others.map(({ record }) => record.ownerName)).toEqual(['赵桂芬'])
})
