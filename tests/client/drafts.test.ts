import { emptyVisitForm, missingInVisit, visitFormOf, visitRecordOf } from '../../src/client/drafts/visit-form'
import { mendVisit, openVisitDraft, saveVisit } from '../../src/client/visits'
import { isKind } from '../../src/client/outbox/record'
import { app } from './support/app'
import { quiet } from './support/memory-device'
import { id, visit, zhao } from './support/records'

const KEY = { owner: zhao.staffId, householdId: id('H', 1), rewrites: null }
const author = { staffId: zhao.staffId, name: zhao.name }
const begin = { author, householdId: KEY.householdId, about: '王桂英 家', targets: ['left'], now: 0 }

async function begun() {
  const here = await app()
  await openVisitDraft(here.client, { ...begin, now: here.phone.now })
  const fill = (note: string) => {
    const draft = here.client.drafts.find(KEY)
    if (draft) here.client.drafts.put({ ...draft, form: { ...draft.form, hasConcern: false, note } })
  }
  return { ...here, fill }
}

test('a form reopens where she was called away, after a kill too', async () => {
  const { fill, restart } = await begun()
  fill('老人')
  fill('老人腿脚')
  await quiet()
  const again = await restart()
  await openVisitDraft(again, { ...begin, now: 0 })
  expect(again.drafts.find(KEY)?.form).toMatchObject({ note: '老人腿脚', targets: ['left'] })
  expect(again.drafts.view.get()).toHaveLength(1)
})

test('many changes in one turn are one write, and hiding the app writes at once', async () => {
  const { client, phone, fill } = await begun()
  await quiet()
  let writes = 0
  const stop = client.drafts.view.subscribe(() => (writes += client.drafts.find(KEY)?.kept ? 1 : 0))
  for (const note of ['一', '一二', '一二三']) fill(note)
  phone.hide()
  expect(JSON.parse(phone.stored.get(`draft/visit/${KEY.householdId}/${KEY.owner}`) ?? '{}')).toMatchObject({
    form: { note: '一二三' },
  })
  await quiet()
  expect(writes).toBe(1)
  stop()
})

test('a full phone: the form goes on and says that it is not kept', async () => {
  const { client, phone, fill } = await begun()
  await quiet()
  phone.full = true
  fill('写着写着满了')
  await quiet()
  expect(client.drafts.find(KEY)).toMatchObject({ kept: false, form: { note: '写着写着满了' } })
  await expect(saveVisit(client, KEY, 1)).rejects.toMatchObject({ code: 'PHONE_FULL' })
  expect(client.drafts.find(KEY)?.form.note).toBe('写着写着满了')
})

test('saving ends the draft; a draft beside its saved record is tidied away', async () => {
  const { client, phone, restart } = await begun()
  await quiet()
  const key = `draft/visit/${KEY.householdId}/${KEY.owner}`
  const left = phone.stored.get(key) ?? ''
  await saveVisit(client, KEY, 1)
  expect(client.drafts.find(KEY)).toBeNull()
  phone.stored.set(key, left)
  const again = await restart()
  expect(again.drafts.find(KEY)).toBeNull()
  expect(again.outbox.view.get().records).toHaveLength(1)
})

test('a refused visit goes back into its form and takes its old place', async () => {
  const { client, cloud } = await app()
  cloud.refused.set(id('V', 1), 'PROMISE_BEFORE_VISIT')
  const record = await client.outbox.add('visit', visit(1, 1), '王桂英 家')
  await quiet()
  const refused = client.outbox.view.get().records[0]?.record
  if (!refused || !isKind(refused, 'visit')) throw new Error('no visit')
  mendVisit(client, refused)
  const key = { ...KEY, rewrites: id('V', 1) }
  const draft = client.drafts.find(key)
  if (draft) client.drafts.put({ ...draft, form: { ...draft.form, promiseDueOn: '2026-11-30' } })
  cloud.refused.clear()
  const mended = await saveVisit(client, key, 1)
  await quiet()
  expect(mended.seq).toBe(record.seq)
  expect(cloud.visits.get(id('V', 1))).toContain('2026-11-30')
  expect(client.drafts.find(key)).toBeNull()
})

describe('from form to record', () => {
  const ids = { visitId: id('V', 1), concernId: id('C', 1), householdId: id('H', 1) }
  const empty = emptyVisitForm('2026-11-24T07:20:00.000Z', ['left'])

  test('there and back says the same', () => {
    const full = visit(1, 1, {
      targets: ['left'],
      clearances: [{ code: 'family', clear: true }],
      wishes: [{ id: id('W', 1), kind: 'child', text: '护眼台灯' }],
      note: '备注',
      companion: '李秀兰',
    })
    expect(visitRecordOf(visitFormOf(full), ids, 1)).toEqual(full)
  })

  test.each([
    [{}, ['concern']],
    [{ hasConcern: false }, []],
    [{ hasConcern: true }, ['concernText']],
    [{ hasConcern: true, concernText: '难处', promiseText: '问问' }, ['promiseDueOn']],
    [{ hasConcern: true, concernText: '难处', promiseDueOn: '2026-11-28' }, ['promiseText']],
    [{ outcome: 'notHome' as const }, []],
  ])('%j still lacks %j', (patch, missing) => {
    expect(missingInVisit({ ...empty, ...patch })).toEqual(missing)
  })

  test('nobody at home: what was said last stays in the form and out of the record', () => {
    const form = {
      ...empty,
      outcome: 'notHome' as const,
      hasConcern: true,
      concernText: '难处',
      clearances: { family: true },
    }
    expect(visitRecordOf(form, ids, 1)).toMatchObject({ concern: null, clearances: [], wishes: [] })
  })
})
