import { bindByPhone } from '../../contracts/identity'
import { appointStaff, importUnits, type UnitRecord } from '../../contracts/units'
import { actingAs } from '../support/as'
import { ulid } from '../support/ids'
import { CITY, DISTRICT, STREET, CHAMBER, COMMITTEE, CONTACT, OFFICER, WOMEN } from '../support/journeys/craft-chamber'
import { whatEachSays } from '../support/journeys/craft-chamber-papers'
import {
  asContactPerson,
  improving,
  petitioning,
  replying,
  preparing,
  atPlenary,
  reporting,
  filing,
  afterwards,
} from '../support/journeys/craft-chamber-said'
import { askWhichToFound, beginCase } from '../support/journeys/founding-beginning'
import { typeBallots, typeVotes } from '../support/journeys/founding-counting'
import { fillPlace, fillStep } from '../support/journeys/founding-filling'
import { agree, openWaitingCase } from '../support/journeys/founding-office'
import { expectPapersToSay, openEachPaper, openPack } from '../support/journeys/founding-papers'
import { Stage } from '../support/journeys/stage'
import { Phone, type WeappApp } from '../support/weapp/launch'

/** A case fills a hundred blanks and makes some thirty Word files, one after the other. */
jest.setTimeout(120_000)

let stage: Stage

const unit = (id: string, name: string, level: UnitRecord['level'], parentId: string | null): UnitRecord => ({
  ...{ id, name, level, parentId },
  demo: true,
})

/** A street of Wuhai with one officer; all people are invented. */
beforeAll(async () => {
  stage = await Stage.open()
  const units = [
    unit(CITY, '乌海市妇联', 'city', null),
    unit(DISTRICT, '海勃湾区妇联', 'county', CITY),
    unit(STREET, '新华街道妇联', 'town', DISTRICT),
  ]
  await stage.city.founder.call(importUnits, { units })
  const term = { termFrom: '2024-01-01', termTo: '2029-01-01' }
  const officer = { id: ulid(), unitId: STREET, name: OFFICER.name, phone: OFFICER.phone, post: 'officer' as const }
  await stage.city.founder.call(appointStaff, { staff: [{ ...officer, ...term, demo: true }] })
  await actingAs(stage.emulator, OFFICER.openid).call(bindByPhone, { code: `phone:${OFFICER.phone}` })
})
afterAll(() => stage.close())

/** Everything she was asked, in the order she was asked it. */
const asked: string[] = []
const herPhone = new Phone()

async function comeBack(): Promise<WeappApp> {
  const app = await stage.launchAs(CONTACT, herPhone)
  await app.tap({ contains: CHAMBER })
  return app
}

const officer = (): Promise<WeappApp> => openWaitingCase(stage, OFFICER.openid, CHAMBER)

test('a chamber whose members cannot meet begins with a contact person', async () => {
  const app = await stage.launchAs(CONTACT, herPhone)
  await app.tap('#go-founding')
  await app.tap('#answers')
  await app.input('#search-answers', '凑不齐')
  expect(app.text()).toContain('先推选一位联系人')
  await app.back()
  await askWhichToFound(app, {
    ...{ where: '都在一家', women: WOMEN.length, canMeet: false },
    ...{ hasParty: false, hasUnionCommittee: false },
  })
  expect(app.text()).toContain('建议：联系人先行')
  expect(app.text()).toContain('大家凑不到一起开会')
  await beginCase(app, { unitName: CHAMBER, path: [CITY, DISTRICT, STREET], contact: CONTACT })
  expect(app.text()).toContain('先建立：推选联系人')

  asked.push(...(await fillStep(app, asContactPerson)))
  await app.tap('#hand-in')
  expect(app.text()).toContain('已经交上去')
})

test('the street registers her, and with what she gathers since the way to a committee opens', async () => {
  const office = await officer()
  expect(office.text()).toContain('由理事会（单位）商定，推选苏文静为妇联工作联系人')
  await agree(office, { 联系人登记的日期: '2026-11-23' })

  const app = await comeBack()
  asked.push(...(await fillStep(app, improving)))
  expect(app.text()).toContain('联系人先行走完了')
  await app.tap('#pack')
  const papers = await openEachPaper(app)
  expect([...papers.keys()]).toEqual(['contactForm', 'contactLogSheet', 'womenRoster'])
  expectPapersToSay(papers, {
    contactForm: [CHAMBER, '海勃湾区新华街道手工艺街 6 号', '22人', '14人', '苏文静', CONTACT.phone, '2026年11月18日'],
    contactLogSheet: ['2026年10月16日', '微信群', '商量摆摊的日子', '2026年11月13日', '上门', '看了三家工作室'],
    womenRoster: ['共14人', ...WOMEN, '1973.04', '蒙古族', '19900008213', '剪纸组'],
  })
  await app.back()
  await app.tap('#switch-route')
  expect(app.text()).toContain('一页纸写请示')
})

test('the petition asks only what she has not said yet; the street agrees', async () => {
  const app = await comeBack()
  expect(app.text()).toContain(`${CHAMBER}是协会、商会，地址海勃湾区新华街道手工艺街 6 号`)
  asked.push(...(await fillStep(app, petitioning)))
  expect(new Set(asked).size).toBe(asked.length)
  await app.tap('#hand-in')

  const office = await officer()
  await fillPlace(office, 'reply-number', '新华妇字〔2026〕12号')
  await agree(office, replying)
  expect(office.text()).toContain('联系人在办：一页纸备会议')
})

test('the meeting votes, then the first plenary; every number is typed on the counting sheet', async () => {
  const app = await comeBack()
  asked.push(...(await fillStep(app, preparing)))
  await app.tap('#go-count')
  expect(app.text()).toContain('应到 14 人')
  await typeBallots(app, 'member-1', { present: 12, issued: 12, returned: 12, valid: 11, void: 1 })
  await typeVotes(app, 'member-1', [
    [11, 0, 0],
    [10, 1, 0],
    [9, 1, 1],
    [2, 8, 1],
  ])
  expect(app.text()).toContain('苏文静、丁晓芸、乌云其其格当选')
  await app.tap('#record-count')

  await fillPlace(app, 'work-division', '苏文静主持全面；丁晓芸管培训')
  asked.push(...(await fillStep(app, atPlenary)))
  await app.tap('#go-count')
  await typeBallots(app, 'head-1', { present: 3, issued: 3, returned: 3, valid: 3, void: 0 })
  await typeVotes(app, 'head-1', [[3, 0, 0]])
  await typeVotes(app, 'deputy-1', [[2, 0, 1]])
  await app.tap('#record-count')
  asked.push(...(await fillStep(app, reporting)))
  await app.tap('#hand-in')
  expect(app.text()).toContain('已经交上去')
})

test('the street files it and founds the committee, which stands in its tree', async () => {
  const office = await officer()
  await fillPlace(office, 'result-reply-number', '新华妇字〔2026〕15号')
  await fillPlace(office, 'filing-number', '新华妇备2026-03')
  await agree(office, filing)
  await office.tap('#establish')
  await office.press('成立')
  expect(office.text()).toContain('已经正式成立')
  await office.tap('#open-unit')
  expect(office.text()).toContain('主任苏文静')

  const tree = await stage.launchAs(OFFICER, undefined, { page: 'packages/units/tree/index' })
  expect(tree.text()).toContain('企业、行业和协会')
  await tree.tap({ contains: COMMITTEE })
  expect(tree.text()).toContain('主任 1 名、副主任 1 名、委员 1 名')
  await tree.tap('#open-staff')
  for (const name of ['苏文静', '丁晓芸', '乌云其其格']) expect(tree.text()).toContain(name)
})

test('every paper of the case is made, opened and read, one by one and as a pack', async () => {
  const app = await comeBack()
  await fillPlace(app, 'plaque-by', '新华街道妇联')
  await fillPlace(app, 'home-place', '手工艺街二楼')
  asked.push(...(await fillStep(app, afterwards)))
  expect(new Set(asked).size).toBe(asked.length)
  expect(app.text()).toContain('建好了')

  await app.tap('#pack')
  const papers = await openEachPaper(app)
  expectPapersToSay(papers, whatEachSays)
  const pack = await openPack(app)
  expect([...pack.keys()]).toEqual(['00 目录.docx', ...[...papers.values()].map(({ name }) => name)])
  for (const { name, text } of papers.values()) expect(pack.get(name)).toBe(text)
})
