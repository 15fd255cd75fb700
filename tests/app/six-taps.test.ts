import { onlyVisit } from '../support/journeys/office'
import { Stage } from '../support/journeys/stage'

let stage: Stage

beforeAll(async () => {
  stage = await Stage.open()
})
afterAll(() => stage.close())

/** From the list of whom to visit to a saved record; nothing is typed. */
const SHORTEST = ['孙玉梅 家', '家庭情况：清楚', '困难诉求：清楚', '矛盾隐患：清楚', '这次没有', '保存走访']

test('the shortest visit from the due list is six taps and no typing', async () => {
  const home = await stage.household('孙玉梅')
  const app = await stage.launchAs('zhaoGuifen')
  expect(SHORTEST).toHaveLength(6)
  for (const words of SHORTEST) await app.tap(words)

  expect(app.path).toBe('pages/today/index')
  expect(app.text()).toContain('走访已保存')
  expect(await onlyVisit(stage.city, home.id)).toMatchObject({
    mode: 'door',
    outcome: 'met',
    targets: ['hardship'],
    clearances: [
      { code: 'family', clear: true },
      { code: 'difficulty', clear: true },
      { code: 'risk', clear: true },
    ],
    concern: null,
    wishes: [],
  })
})

test('whom she has visited is no longer on the list', async () => {
  await stage.household('李秀珍')
  const app = await stage.launchAs('zhaoGuifen')
  expect(app.has('李秀珍 家')).toBe(true)
  await app.tap('李秀珍 家')
  await app.tap('这次没有')
  await app.tap('保存走访')
  expect(app.has('李秀珍 家')).toBe(false)
})

test('nobody at home is said in three taps more than opening it, and asks nothing else', async () => {
  const home = await stage.household('周凤兰')
  const app = await stage.launchAs('zhaoGuifen')
  await app.tap('周凤兰 家')
  await app.tap('#how')
  await app.tap('没人在家')
  await app.tap('就这样')
  expect(app.has('她说了什么难处')).toBe(false)
  await app.tap('保存走访')
  expect(await onlyVisit(stage.city, home.id)).toMatchObject({ outcome: 'notHome', clearances: [], concern: null })
})
