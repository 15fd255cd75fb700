import { listVisits } from '../../contracts/visits'
import { CallFailure } from '../../src/client/failure'
import { createPagedList } from '../../src/client/reads/paged-list'
import type { CachedRead, ReadCache } from '../../src/client/reads/read-cache'
import { openReads } from '../../src/client/reads/reads'

const offline = new CallFailure('OFFLINE')
const hidden = new CallFailure('NOT_FOUND')

function memory(): ReadCache {
  const entries = new Map<string, CachedRead>()
  return {
    get: (key) => entries.get(key) ?? null,
    put: (key, entry) => void entries.set(key, entry),
    clear: () => entries.clear(),
  }
}

const question = { unitId: '371502102', month: null, cursor: null }
const answer = { visits: [], next: null, lookedTo: null }

it('keeps what it asked for, gives it back while there is no signal, and not what is not hers to see', async () => {
  let fails: CallFailure | null = null
  const call = () => (fails ? Promise.reject(fails) : Promise.resolve(answer))
  const reads = openReads({ call: call as never, cache: memory(), now: () => 0 })
  expect(reads.kept(listVisits, question, offline)).toBeNull()
  await reads.ask(listVisits, question)
  fails = offline
  await expect(reads.ask(listVisits, question)).rejects.toBe(offline)
  expect(reads.kept(listVisits, question, offline)).toEqual(answer)
  expect(reads.kept(listVisits, question, hidden)).toBeNull()
  reads.clear()
  expect(reads.kept(listVisits, question, offline)).toBeNull()
})

it('shows the kept page with the failure, and nothing where none was kept', async () => {
  const failing = () => Promise.reject(offline)
  const kept = createPagedList<string>(failing, () => ({ entries: ['a'], next: 'b' }))
  await kept.refresh()
  expect(kept.view.get()).toMatchObject({
    state: 'ready',
    entries: ['a'],
    hasMore: false,
    failure: { code: 'OFFLINE' },
  })
  const nothing = createPagedList<string>(failing)
  await nothing.refresh()
  expect(nothing.view.get()).toMatchObject({ state: 'failed', entries: [], failure: { code: 'OFFLINE' } })
})

it('leaves what is on the screen where a later try fails', async () => {
  let fails = false
  const list = createPagedList<string>(
    () => (fails ? Promise.reject(offline) : Promise.resolve({ entries: ['new'], next: null })),
    () => ({ entries: ['old'], next: null }),
  )
  await list.refresh()
  fails = true
  await list.refresh()
  expect(list.view.get()).toMatchObject({ state: 'ready', entries: ['new'], failure: { code: 'OFFLINE' } })
})
