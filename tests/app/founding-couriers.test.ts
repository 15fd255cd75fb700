import { INDUSTRY, FEDERATION, CONTACT, BRANDS, WOMEN, nameAt, STANDING, elected } from '../support/journeys/couriers'
import { whatEachSays } from '../support/journeys/couriers-papers'
import { beforePetition, BASIS, replying, choosing, preparing, afterwards } from '../support/journeys/couriers-said'
import { askWhichToFound, beginCase } from '../support/journeys/founding-beginning'
import { typeBallots, typeVotes } from '../support/journeys/founding-counting'
import { fillPlace, fillStep } from '../support/journeys/founding-filling'
import { agree, openWaitingCase } from '../support/journeys/founding-office'
import { expectPapersToSay, openEachPaper, openPack } from '../support/journeys/founding-papers'
import { Stage } from '../support/journeys/stage'
import { people, places } from '../support/people'
import { Phone, type WeappApp } from '../support/weapp/launch'

/** A case fills a hundred blanks and makes some thirty Word files, one after the other. */
jest.setTimeout(120_000)

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

const SHEET = '[aria-role="dialog"]'

const herPhone = new Phone()
const asked: string[] = []

async function comeBack(): Promise<WeappApp> {
  const app = await stage.launchAs(CONTACT, herPhone)
  await app.tap({ contains: INDUSTRY })
  return app
}

const officer = (): Promise<WeappApp> => openWaitingCase(stage, people.chenXiaomin.openid, INDUSTRY)

test('couriers of seven brands: the guided choice leads to a federation of their industry, up to the petition', async () => {
  const app = await stage.launchAs(CONTACT, herPhone)
  await app.tap('#go-founding')
  await askWhichToFound(app, {
    ...{ where: '分在好几家企业、品牌', women: WOMEN, canMeet: true },
    ...{ hasParty: true, hasUnionCommittee: false },
  })
  expect(app.text()).toContain('建议：建行业妇联')
  await beginCase(app, { unitName: INDUSTRY, path: [places.city], contact: CONTACT })
  asked.push(...(await fillStep(app, beforePetition)))
  await app.tap('#hand-in')
  expect(app.text()).toContain('等聊城市妇联答复')
})

const remark = async (office: WeappApp, place: string, words: string): Promise<void> => {
  await office.tap(place)
  await office.input('#remark', words)
  await office.tap('#remark-done')
}

test('the city returns it with notes to a blank and a list; she mends both there, and the city sees what differs', async () => {
  const office = await officer()
  await office.tap('#return-papers')
  await remark(office, '#remark-basis', '写上有几个品牌、多少女性')
  await remark(office, '#roster-prepGroup', '请定一位组长')
  await office.tap('#confirm-return')
  expect(office.text()).toContain('退回了请示')

  const app = await comeBack()
  expect(app.text()).toContain('聊城市妇联退回，请改一下')
  await app.tap('#blank-basis')
  expect(app.find(SHEET).text).toContain('聊城市妇联请你改这一处写上有几个品牌、多少女性')
  await app.input('#blank-value', BASIS)
  await app.tap('#fill-blank')
  await app.tap('#note-prepGroup')
  expect(app.text()).toContain('聊城市妇联请你改这张名单请定一位组长')
  await app.tap({ contains: '赵志强' })
  await app.input('#cell-duty', '组长')
  await app.tap('#save-row')
  await app.back()
  expect(app.findAll('已改')).toHaveLength(2)
  await app.tap('#hand-in')

  const again = await officer()
  expect(again.text()).toContain('改好又交来了改了 2 处')
  expect(again.text()).toContain(`为什么要成立现在是：${BASIS}`)
  expect(again.text()).toContain('筹备组名单现在是：3 位组员')
  await fillPlace(again, 'reply-number', '聊妇字〔2026〕31号')
  await agree(again, replying)
})

test('delegates by brand and candidates of several brands go up, and are agreed to', async () => {
  const app = await comeBack()
  asked.push(...(await fillStep(app, choosing)))
  await app.tap('#hand-in')
  const office = await officer()
  await fillPlace(office, 'candidate-reply-number', '聊妇字〔2026〕35号')
  await agree(office, { 候选人批复的日期: '2026-12-08' })
})

test('the congress and the first plenary are counted, and the result goes up', async () => {
  const app = await comeBack()
  asked.push(...(await fillStep(app, preparing)))
  await app.tap('#go-count')
  expect(app.text()).toContain('应到 30 人')
  expect(app.text()).toContain('至少到会 21 人')
  await typeBallots(app, 'member-1', { present: 28, issued: 28, returned: 28, valid: 27, void: 1 })
  await typeVotes(
    app,
    'member-1',
    STANDING.map((_, index) => (index < elected.length ? ([27 - index, index, 0] as const) : ([3, 24, 0] as const))),
  )
  await app.tap('#record-count')
  await fillPlace(app, 'work-division', '主席主持全面；副主席分管维权和服务')
  asked.push(...(await fillStep(app, { 第一次全体会议主持人: nameAt(0, 0) })))
  await app.tap('#go-count')
  await typeBallots(app, 'head-1', { present: 7, issued: 7, returned: 7, valid: 7, void: 0 })
  await typeVotes(app, 'head-1', [[7, 0, 0]])
  await typeVotes(app, 'deputy-1', [
    [7, 0, 0],
    [6, 1, 0],
  ])
  await app.tap('#record-count')
  asked.push(...(await fillStep(app, { 结果报告的日期: '2026-12-21' })))
  await app.tap('#hand-in')
  expect(new Set(asked).size).toBe(asked.length)
})

test('the city files it and founds the federation: its posts, the enterprises it covers, and the figures', async () => {
  const office = await officer()
  await fillPlace(office, 'result-reply-number', '聊妇字〔2026〕40号')
  await fillPlace(office, 'filing-number', '聊妇备2026-21')
  await agree(office, { 结果批复的日期: '2026-12-24' })
  expect(office.text()).toContain('覆盖 7 家企业')
  await office.tap('#establish')
  await office.press('成立')
  expect(office.text()).toContain('已经正式成立')

  await office.tap('#open-covered')
  for (const { enterprise, women } of BRANDS) expect(office.text()).toContain(`${enterprise}女性 ${women} 人同意加入`)

  const figures = await stage.launchAs('chenXiaomin', undefined, { page: 'pages/insights/index' })
  for (const figure of ['建起来的行业妇联1 个', `覆盖的女性${WOMEN} 人`, `覆盖的企业和单位${BRANDS.length} 家`])
    expect(figures.text()).toContain(figure)
  await figures.tap('#covered-units')
  for (const { enterprise } of BRANDS) expect(figures.text()).toContain(enterprise)

  const tree = await stage.launchAs('chenXiaomin', undefined, { page: 'packages/units/tree/index' })
  await tree.tap({ contains: FEDERATION })
  expect(tree.text()).toContain('主席 1 名、副主席 2 名、执委 4 名')
  await tree.tap('#open-staff')
  for (const name of elected) expect(tree.text()).toContain(name)
})

test('every paper of the case is made, opened and read, one by one and as a pack', async () => {
  const app = await comeBack()
  await fillPlace(app, 'plaque-by', '聊城市妇联、聊城市邮政管理局')
  await fillPlace(app, 'home-place', '快递物流园一楼')
  asked.push(...(await fillStep(app, afterwards)))
  await app.tap('#pack')
  const papers = await openEachPaper(app)
  expectPapersToSay(papers, whatEachSays)
  const pack = await openPack(app)
  expect([...pack.keys()]).toEqual(['00 目录.docx', ...[...papers.values()].map(({ name }) => name)])
  for (const { name, text } of papers.values()) expect(pack.get(name)).toBe(text)
})
