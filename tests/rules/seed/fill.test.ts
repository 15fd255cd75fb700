import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import type { Receipt } from '../../../contracts/receipts'
import { listUnits } from '../../../contracts/units'
import { connect, Refusal } from '../../../emulator/seed/fill/cloud'
import { chunksOf, eachAtOnce } from '../../../emulator/seed/fill/pool'
import { counterOf, printTo } from '../../../emulator/seed/fill/progress'
import { storeAll } from '../../../emulator/seed/fill/store-all'
import { areaOf, planArea, sizesOf } from '../../../emulator/seed/plan/area-plan'

describe('what one may ask to be filled', () => {
  it.each([
    ['3715', { cityCode: '3715', townCode: '371502102', wholeCity: true }],
    ['1503', { cityCode: '1503', townCode: '150302101', wholeCity: true }],
    ['371502103', { cityCode: '3715', townCode: '371502103', wholeCity: false }],
  ])('%s', (code, area) => {
    expect(areaOf(code)).toEqual(area)
  })

  it.each(['371502', '371502102257', '1101', '37150', ''])('refuses %p', (code) => {
    expect(() => areaOf(code)).toThrow(/代码|种子数据里没有/)
  })

  it('a town brings the staff of its own city and county only', () => {
    const days = { city: '2026-11-24', town: '2026-11-24' }
    const plan = planArea(areaOf('371502103'), days)
    const served = [...new Set(plan.federation.map(({ record }) => record.unitId))]
    const sectors = plan.units.flatMap(({ id, level }) => (level === 'sector' ? [id] : []))
    expect(served).toEqual(['3715', '371502', ...sectors])
    expect(sizesOf(plan)).toMatchObject({ units: 3 + 14 + 4, visits: expect.any(Number) as number })
    expect(sizesOf(planArea(areaOf('3715'), days)).units).toBe(2553 + 7)
  })
})

describe('working at once', () => {
  it('takes no more items than there are hands, and each once', async () => {
    let busy = 0
    let most = 0
    const done: number[] = []
    await eachAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      busy += 1
      most = Math.max(most, busy)
      await Promise.resolve()
      done.push(item)
      busy -= 1
    })
    expect(most).toBe(3)
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  it('stops taking items when one fails, and fails with it', async () => {
    const begun: number[] = []
    const work = async (item: number): Promise<void> => {
      begun.push(item)
      if (item === 2) throw new Error('two')
      await Promise.resolve()
    }
    await expect(eachAtOnce([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('two')
    expect(begun.length).toBeLessThan(6)
  })

  it('cuts batches', () => {
    expect(chunksOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
    expect(chunksOf([], 2)).toEqual([])
  })
})

describe('storing records in batches', () => {
  const stored = (id: number): Receipt => ({ state: 'stored', id: String(id), storedAt: '2026-11-24T00:00:00.000Z' })
  const records = Array.from({ length: 45 }, (_, index) => index)
  const counted: number[] = []
  const counter = { add: (more: number) => void counted.push(more) }

  it('sends 20 at most, in order, and counts what somebody changed since', async () => {
    const sent: number[][] = []
    const sum = await storeAll(records, counter, async (batch) => {
      sent.push(batch)
      return { receipts: batch.map((id) => (id === 7 ? { state: 'conflict', id: '7', stored: null } : stored(id))) }
    })
    expect(sent.flat()).toEqual(records)
    expect(sent.map(({ length }) => length)).toEqual([20, 20, 5])
    expect(counted).toEqual([20, 20, 5])
    expect(sum).toEqual({ stored: 44, kept: 1 })
  })

  it('sends again what was left for later', async () => {
    let calls = 0
    const sum = await storeAll([1], counter, async () => {
      calls += 1
      return { receipts: [calls === 1 ? { state: 'later', id: '1' } : stored(1)] }
    })
    expect([calls, sum.stored]).toEqual([2, 1])
  })

  it('fails on a refused record and says which', async () => {
    const refused: Receipt = { state: 'refused', id: '01X', failure: { code: 'NOT_FOUND', details: {} } }
    await expect(storeAll([1], counter, async () => ({ receipts: [refused] }))).rejects.toThrow(/01X.*NOT_FOUND/)
  })
})

describe('calling the cloud', () => {
  let server: Server
  let answers: (object | 'lost')[] = []
  let asked: { path?: string; openid: unknown; body: unknown }[] = []

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        asked.push({ path: request.url, openid: request.headers['x-openid'], body: JSON.parse(body) })
        const answer = answers.shift()
        if (answer === 'lost') response.destroy()
        else response.end(JSON.stringify(answer))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  beforeEach(() => {
    asked = []
  })
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  const cloud = () => connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const busy = { result: { ok: false, failure: { code: 'BUSY', details: {} } } }

  it('asks the function of the domain as the person', async () => {
    answers = [{ result: { ok: true, value: { unit: null, children: [] } } }]
    expect(await cloud().call('o-me', listUnits, { unitId: '3715' })).toEqual({ unit: null, children: [] })
    expect(asked).toEqual([
      { path: '/call/units', openid: 'o-me', body: { action: 'units.children', input: { unitId: '3715' } } },
    ])
  })

  it('asks again when the answer is lost, too late or BUSY', async () => {
    answers = ['lost', { errCode: -504003, errMsg: 'timed out' }, busy, { result: { ok: true, value: 'here' } }]
    const calling = cloud()
    expect(await calling.call('o-me', listUnits, { unitId: '3715' })).toBe('here')
    expect([asked.length, calling.calls]).toEqual([4, 1])
  })

  it('does not ask again after a refusal', async () => {
    answers = [{ result: { ok: false, failure: { code: 'NOT_FOUND', details: {} } } }]
    await expect(cloud().call('o-me', listUnits, { unitId: '3715' })).rejects.toThrow(Refusal)
    expect(asked.length).toBe(1)
  })
})

describe('the progress line', () => {
  const shown = (isTTY: boolean, total: number): string => {
    const output = Object.assign(new PassThrough(), { isTTY })
    const counter = counterOf(total, Date.now(), printTo(output))
    for (let record = 0; record < total; record++) counter.add(1)
    return String(output.read())
  }

  it('is written over on a terminal and ends with a new line', () => {
    expect(shown(true, 3)).toMatch(/^\r示例数据 1\/3，\d+ 秒\r示例数据 2\/3，\d+ 秒\r示例数据 3\/3，\d+ 秒\n$/)
  })

  it('is a line every tenth elsewhere', () => {
    const lines = shown(false, 1000).trim().split('\n')
    expect(lines.length).toBe(11)
    expect(lines.at(-1)).toMatch(/^示例数据 1000\/1000/)
  })
})
