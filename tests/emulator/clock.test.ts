import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newCost } from '../../emulator/control/costs'
import { FunctionDirectory } from '../../emulator/functions/function-directory'
import type { CallRequest } from '../../emulator/functions/functions'
import { Timers } from '../../emulator/timers/timers'

const folder = mkdtempSync(join(tmpdir(), 'niangjiaren-clock-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Deploys a function that does nothing and has these triggers. */
function deploy(name: string, triggers: object[]): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'index.js'), '')
  writeFileSync(join(folder, name, 'config.json'), JSON.stringify({ triggers }))
}

let timers: Timers
let fired: string[]

const recorder = (request: CallRequest) => {
  fired.push(`${new Date().toISOString()} ${request.functionName} ${request.origin.trigger ?? ''}`)
  return Promise.resolve({ text: 'null', cost: newCost({ function: request.functionName }) })
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  fired = []
  jest.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z'), doNotFake: ['nextTick'] })
  timers = new Timers({ directory: new FunctionDirectory(folder, 3000), invoke: recorder })
})
afterEach(() => {
  timers.stop()
  jest.useRealTimers()
})

const days = (count: number): number => count * 86_400_000

test('the clock fires a trigger each time it is due, in Beijing time', () => {
  deploy('nightly', [{ name: 'night', type: 'timer', config: '0 30 2 * * * *' }])
  timers.start()
  jest.advanceTimersByTime(days(2))
  expect(fired).toEqual(['2026-01-01T18:30:00.000Z nightly night', '2026-01-02T18:30:00.000Z nightly night'])
})

test('a moment farther away than the longest timer is waited for', () => {
  deploy('yearly', [{ name: 'year', type: 'timer', config: '0 0 0 1 12 * *' }])
  timers.start()
  jest.advanceTimersByTime(days(333))
  expect(fired).toEqual([])
  jest.advanceTimersByTime(days(1))
  expect(fired).toEqual(['2026-11-30T16:00:00.000Z yearly year'])
})

test('several functions keep their own time, and triggers of other types are none', () => {
  deploy('one', [{ name: 'a', type: 'timer', config: '0 0 9 * * * *' }])
  deploy('two', [
    { name: 'b', type: 'timer', config: '0 0 8 * * * *' },
    { name: 'c', type: 'cos', config: '' },
  ])
  timers.start()
  jest.advanceTimersByTime(days(1))
  expect(fired).toEqual(['2026-01-01T01:00:00.000Z one a', '2026-01-02T00:00:00.000Z two b'])
})

test('nothing fires after stop', () => {
  deploy('nightly', [{ name: 'night', type: 'timer', config: '0 30 2 * * * *' }])
  timers.start()
  timers.stop()
  jest.advanceTimersByTime(days(3))
  expect(fired).toEqual([])
})

test('a schedule that cannot be read is reported at the start', () => {
  deploy('wrong', [{ name: 'x', type: 'timer', config: '0 2 * * *' }])
  expect(() => timers.start()).toThrow("'0 2 * * *'")
})
