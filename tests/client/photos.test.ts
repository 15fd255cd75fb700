import { emptyVisitForm } from '../../src/client/drafts/visit-form'
import { openVisitDraft, saveVisit, discardDraft } from '../../src/client/visits'
import { app, writesOf } from './support/app'
import { quiet } from './support/memory-device'
import { id, zhao } from './support/records'

const KEY = { owner: zhao.staffId, householdId: id('H', 1), rewrites: null }
const author = { staffId: zhao.staffId, name: zhao.name }

/** A draft for household 1 with this many pictures taken. */
async function withPictures(count: number, online = false) {
  const here = await app({ online })
  const { client, phone } = here
  await openVisitDraft(client, {
    author,
    householdId: KEY.householdId,
    about: '王桂英 家',
    targets: [],
    now: phone.now,
  })
  phone.album = Array.from({ length: count }, (_, index) => `temporary/${index}`)
  for (const path of phone.album) phone.pictures.set(path, new ArrayBuffer(60_000))
  const draft = client.drafts.find(KEY)
  if (!draft) throw new Error('no draft')
  const photos = await client.album.choose(draft.visitId, 0)
  client.drafts.put({ ...draft, form: { ...emptyVisitForm(draft.form.visitedAt, []), hasConcern: false, photos } })
  await quiet()
  return { ...here, photos, visitId: draft.visitId }
}

test('a picture is in the app’s own area before anything else, and outlives the app', async () => {
  const here = await withPictures(2)
  const again = await here.restart()
  const paths = again.album.view.get().map(({ note }) => note.path)
  expect(paths).toHaveLength(2)
  expect(paths.every((path) => here.phone.pictures.has(path))).toBe(true)
})

test('the record arrives first, its photos follow, and then leave the phone', async () => {
  const here = await withPictures(2)
  await saveVisit(here.client, KEY, 1)
  await quiet()
  expect(here.client.album.view.get().map(({ state }) => state)).toEqual(['onPhone', 'onPhone'])
  here.phone.goOnline(true)
  await quiet()
  const order = here.cloud.calls.map(({ action }) => action).filter((action) => action.startsWith('visits.'))
  expect(order).toEqual(['visits.record', 'visits.attachPhoto', 'visits.attachPhoto'])
  expect(here.cloud.uploads).toEqual(here.photos.map((photo) => `visits/${here.visitId}/${photo}.jpg`))
  expect(here.client.album.view.get()).toEqual([])
  expect(Array.from(here.phone.pictures.keys()).filter((path) => path.startsWith('kept/'))).toEqual([])
})

test('a photo that fails is tried again, and its file is not sent twice', async () => {
  const here = await withPictures(1, true)
  here.cloud.mishaps = ['none', 'none', 'lostAnswer']
  await saveVisit(here.client, KEY, 1)
  await quiet()
  expect(here.client.outbox.view.get().records[0]?.state).toBe('arrived')
  expect(here.client.album.view.get().map(({ state }) => state)).toEqual(['onPhone'])
  here.phone.pass(20 * 60_000)
  await quiet()
  expect(here.client.album.view.get()).toEqual([])
  expect(here.cloud.uploads).toHaveLength(1)
  expect(writesOf(here.cloud, 'visits.attachPhoto')).toHaveLength(2)
})

test('a photo that the phone lost says so and does not keep the next one', async () => {
  const here = await withPictures(2)
  here.phone.pictures.delete(`kept/${here.photos[0]}.jpg`)
  await saveVisit(here.client, KEY, 1)
  here.phone.goOnline(true)
  await quiet()
  const views = here.client.album.view.get()
  expect(views.map(({ note }) => note.problem?.code)).toEqual(['PHOTO_LOST'])
  expect(here.cloud.photos.size).toBe(1)
})

test('at most six a visit, checked when choosing', async () => {
  const here = await withPictures(9)
  expect(here.photos).toHaveLength(6)
  await expect(here.client.album.choose(here.visitId, 6)).rejects.toMatchObject({ code: 'PHOTO_TOO_MANY' })
})

test('too big or no room: nothing is kept and she is told', async () => {
  const here = await withPictures(0)
  here.phone.pictures.set('temporary/big', new ArrayBuffer(4 * 1024 * 1024))
  here.phone.album = ['temporary/big']
  await expect(here.client.album.choose(here.visitId, 0)).rejects.toMatchObject({ code: 'PHOTO_TOO_BIG' })
  here.phone.pictures.set('temporary/small', new ArrayBuffer(1_000))
  here.phone.album = ['temporary/small']
  here.phone.full = true
  await expect(here.client.album.choose(here.visitId, 0)).rejects.toMatchObject({ code: 'PHONE_FULL' })
  expect(here.client.album.view.get()).toEqual([])
})

test('a draft given up takes its photos along', async () => {
  const here = await withPictures(2)
  await discardDraft(here.client, KEY)
  expect(here.client.album.view.get()).toEqual([])
  expect(here.client.drafts.view.get()).toEqual([])
})
