import { Stage } from '../support/journeys/stage'
import { Phone } from '../support/weapp/launch'
import { ulid } from '../support/ids'
import { household, visit } from '../support/samples'
import { places } from '../support/people'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
  const homes = Array.from({ length: 40 }, () => household(stage.city.grid))
  for (let start = 0; start < 40; start += 20) {
    const some = homes.slice(start, start + 20)
    await stage.city.register('zhaoGuifen', ...some)
    await stage.city.record('zhaoGuifen', ...some.map(({ id }) => visit(id, {
      concern: { id: ulid(), text: '孩子放学没人接，想问村里有没有课后托管，最好离家近一点', promise: { text: '去学校和镇上问课后托管', dueOn: '2099-01-01' } },
      wishes: [{ id: ulid(), kind: 'woman', text: '想要一盏护眼台灯' }],
    })))
  }
})
afterAll(() => stage.close())

test('probe', async () => {
  for (const [page, query] of [['pages/insights/index', {}], ['pages/matters/index', {}], ['packages/visits/list/index', { unit: places.town }]] as const) {
    const phone = new Phone()
    const first = await stage.launchAs('zhouMin', phone)
    first.kill()
    const app = await stage.launchAs('zhouMin', phone, { page, query })
    console.log(page, app.metrics.setData.map((c) => [c.page, c.keys, c.bytes, c.text.slice(0, 120)].join(' | ')).join('\n'))
    for (const tap of ['心愿', '诉求', '再看', '再看']) {
      const from = app.metrics.setData.length
      const target = tap === '再看' ? { contains: '再看', nth: 0 } : tap
      if (!app.has(target)) continue
      await app.tap(target)
      console.log(tap, app.metrics.setData.slice(from).map((c) => [c.page, c.keys, c.bytes, c.text.slice(0, 900)].join(' | ')).join('\n'))
    }
    app.kill()
  }
})
