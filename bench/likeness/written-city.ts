import { settleConcerns } from '../../contracts/concerns'
import { openCase } from '../../contracts/founding-cases'
import { assignGrid } from '../../contracts/grids'
import { unbind } from '../../contracts/identity'
import { publishScheme } from '../../contracts/visit-scheme'
import { demoScheme } from '../../emulator/seed/scheme'
import { actingAs } from '../../tests/support/as'
import { foundCity, type City } from '../../tests/support/city'
import type { TestEmulator } from '../../tests/support/emulator'
import { opening, Walk } from '../../tests/support/founding'
import { ulid } from '../../tests/support/ids'
import { household, member } from '../../tests/support/samples'
import { fullVisit, plainVisit } from '../cloud/samples'

/** One of everything that a made city has, by the contracts. */
export async function writeCity(emulator: TestEmulator): Promise<void> {
  const city = await foundCity(emulator)
  await keepHouseholds(city)
  await city.as('sunXiulan').call(assignGrid, { gridId: city.firstGrid, keeperId: null })
  await city.as('liMei').call(unbind, {})
  await city.as('chenXiaomin').call(publishScheme, { scheme: { ...demoScheme, version: 2 } })
  await foundOrganisation(emulator, city)
  await emulator.fireTimer('insights', 'fold')
}

async function keepHouseholds(city: City): Promise<void> {
  const child = member({ name: '王小宝', relation: '孙子', gender: 'male', birthMonth: '2016-05', phone: null })
  const mother = member({ name: '李春燕', relation: '儿媳', phone: null })
  const consent = { name: '李春燕', relation: '母亲', on: '2026-01-01' }
  const alike = household(city.grid, { address: '五组 3 号', guardianConsent: consent })
  alike.members.push(mother, child)
  const ordinary = household(city.grid, {
    address: '一组 9 号',
    members: [member({ name: '孙玉梅' })],
    targets: [],
    tags: [],
  })
  ordinary.headId = ordinary.members[0]?.id ?? ''
  await city.register('zhaoGuifen', alike, ordinary)
  const visits = [fullVisit(city.household.id), fullVisit(alike.id), plainVisit(alike.id)]
  await city.record('zhaoGuifen', ...visits)
  const said = [visits[0]?.concern?.id, visits[0]?.wishes[0]?.id]
  const changes = said.map((concernId = '') => ({
    ...{ id: ulid(), concernId, to: 'resolved' as const, at: new Date().toISOString(), note: '已经办好' },
  }))
  await city.as('zhaoGuifen').call(settleConcerns, { changes })
}

async function foundOrganisation(emulator: TestEmulator, city: City): Promise<void> {
  const contact = actingAs(emulator, 'o-contact')
  await contact.call(openCase, opening('federation'))
  for (const route of ['federation', 'committee'] as const) {
    const { case: found } = await contact.call(openCase, opening(route))
    await new Walk(contact, city.as('zhouMin'), found.id).to('reply')
  }
}
