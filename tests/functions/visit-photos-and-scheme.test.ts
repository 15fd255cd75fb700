import { currentScheme, publishScheme, schemeOfVersion } from '../../contracts/visit-scheme'
import { attachPhoto, getVisit } from '../../contracts/visits'
import { auditLines } from '../support/audits'
import { foundCity, type City } from '../support/city'
import { startTestEmulator, type TestEmulator } from '../support/emulator'
import { ulid } from '../support/ids'
import { people } from '../support/people'
import { scheme, visit } from '../support/samples'

let emulator: TestEmulator
let city: City

beforeAll(async () => {
  emulator = await startTestEmulator()
  city = await foundCity(emulator)
})
afterAll(() => emulator.stop())

describe('visits.attachPhoto', () => {
  const withPhoto = async () => {
    const photoId = ulid()
    const record = visit(city.household.id, { photos: [photoId] })
    await city.record('zhaoGuifen', record)
    const fileId = await emulator.upload(
      people.zhaoGuifen.openid,
      `visits/${record.id}/${photoId}.jpg`,
      Buffer.from('photo'),
    )
    return { visitId: record.id, photoId, fileId }
  }

  it('refuses the town, and does not find another grid’s visit', async () => {
    const attached = await withPhoto()
    expect((await city.as('zhouMin').refusal(attachPhoto, attached)).code).toBe('FORBIDDEN')
    expect((await city.as('qianAiju').refusal(attachPhoto, attached)).code).toBe('NOT_FOUND')
  })
  it('refuses a photo the visit does not name', async () => {
    const attached = await withPhoto()
    const failure = await city.as('zhaoGuifen').refusal(attachPhoto, { ...attached, photoId: ulid() })
    expect(failure.code).toBe('PHOTO_UNKNOWN')
  })
  it('shows the photo once it has arrived, said twice or once, with one line in the log', async () => {
    const attached = await withPhoto()
    const before = await city.as('zhouMin').call(getVisit, { id: attached.visitId })
    expect(before.visit.album).toEqual([{ id: attached.photoId, url: null }])

    await city.as('zhaoGuifen').call(attachPhoto, attached)
    await city.as('zhaoGuifen').call(attachPhoto, attached)
    const [photo] = (await city.as('zhouMin').call(getVisit, { id: attached.visitId })).visit.album
    expect((await emulator.send('GET', photo?.url ?? '')).body.toString()).toBe('photo')
    const lines = (await auditLines(emulator, attached.visitId)).map(({ action }) => action)
    expect(lines).toEqual(['visit.recorded', 'visit.photoAttached'])
  })
})

describe('visits.publishScheme and currentScheme', () => {
  it.each(['zhaoGuifen', 'sunXiulan', 'zhouMin', 'liuHui'] as const)('refuses %s', async (name) => {
    expect((await city.as(name).refusal(publishScheme, { scheme: { ...scheme, version: 2 } })).code).toBe('FORBIDDEN')
  })

  it.each([
    ['an older version', { ...scheme, name: '改了名' }, 'SCHEME_OUTDATED'],
    ['a version that skips one', { ...scheme, version: 3 }, 'CONFLICT'],
    [
      'a tag that leads to a target it does not have',
      { ...scheme, version: 2, tags: [{ code: 'orphan', name: '孤儿', target: 'child' }] },
      'SCHEME_MISMATCH',
    ],
    ['a code left out', { ...scheme, version: 2, targets: scheme.targets.slice(1) }, 'SCHEME_MISMATCH'],
    [
      'a code given twice',
      { ...scheme, version: 2, wishKinds: [...scheme.wishKinds, { code: 'child', name: '老人心愿' }] },
      'SCHEME_MISMATCH',
    ],
    [
      'a list with nothing left in force',
      { ...scheme, version: 2, clearances: scheme.clearances.map((entry) => ({ ...entry, retired: true as const })) },
      'INVALID_INPUT',
    ],
  ])('refuses %s', async (_, next, code) => {
    expect((await city.as('chenXiaomin').refusal(publishScheme, { scheme: next })).code).toBe(code)
  })

  it('puts the next version in force for everybody; visits made under the old one still arrive', async () => {
    const [first, ...others] = scheme.targets
    const targets = [
      { ...first, retired: true as const },
      ...others,
      { code: 'target5', name: '新就业', everyMonths: 2 },
    ]
    const next = { ...scheme, version: 2, confirmed: true, targets: targets as typeof scheme.targets }
    await city.as('chenXiaomin').call(publishScheme, { scheme: next })
    await city.as('chenXiaomin').call(publishScheme, { scheme: next })
    expect((await city.as('zhaoGuifen').call(currentScheme, {})).scheme).toEqual(next)
    const [receipt] = await city.record('zhaoGuifen', visit(city.household.id, { schemeVersion: 1 }))
    expect(receipt?.state).toBe('stored')
    const versionSeenBy = async (name: 'zhaoGuifen' | 'zhouMin', version: number) =>
      (await city.as(name).call(schemeOfVersion, { version })).scheme
    expect(await versionSeenBy('zhouMin', 1)).toEqual(scheme)
    expect(await versionSeenBy('zhaoGuifen', 2)).toEqual(next)
    expect((await city.stranger.refusal(schemeOfVersion, { version: 1 })).code).toBe('NOT_BOUND')
    expect((await city.as('zhouMin').refusal(schemeOfVersion, { version: 3 })).code).toBe('SCHEME_UNKNOWN')
    expect((await auditLines(emulator, '2')).map(({ action }) => action)).toEqual(['scheme.published'])
  })
})
