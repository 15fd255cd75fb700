import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startFixtureEmulator } from './support/fixture-emulator'

const folder = mkdtempSync(join(tmpdir(), 'niangjiaren-command-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

const fixtures = ['--functions', 'tests/emulator/fixtures/functions', '--bundles', 'dist/fixture-functions']
const catalogue = ['--catalogue', 'tests/emulator/fixtures/indexes.json']

/** Runs emulator/main.ts; `onAddress` is told when it prints its line. */
function run(
  flags: string[],
  onAddress: (child: ChildProcess) => void = () => undefined,
  environment: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'emulator/main.ts', ...flags], {
    cwd: resolve(__dirname, '../..'),
    env: { ...process.env, ...environment },
  })
  const seen = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => {
    seen.stdout += chunk.toString()
    if (seen.stdout.endsWith('\n')) onAddress(child)
  })
  child.stderr.on('data', (chunk: Buffer) => (seen.stderr += chunk.toString()))
  return new Promise((done) => child.on('close', (code) => done({ code, ...seen })))
}

test.each(['SIGTERM', 'SIGINT'] as const)('prints one line with its address and ends cleanly on %s', async (signal) => {
  const flags = ['--port', '0', '--data', ':memory:', ...fixtures, ...catalogue]
  const { code, stdout } = await run(flags, (child) => child.kill(signal))
  expect(stdout).toMatch(/^娘家人模拟云 http:\/\/127\.0\.0\.1:\d+\n$/)
  expect(code).toBe(0)
})

test.each([
  ['an unknown option', ['--color', 'red'], 'color'],
  ['a port that is no number', ['--port', 'x'], '--port'],
  ['an unknown mode', ['--mode', 'cluster'], 'process 或 worker'],
  ['a catalogue that is not there', ['--data', ':memory:', ...fixtures, '--catalogue', 'none.json'], 'none.json'],
])('%s ends it with a message', async (_, flags, expected) => {
  const { code, stdout, stderr } = await run(flags)
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain(expected)
})

test('a catalogue without collections is refused', async () => {
  const file = join(folder, 'empty.json')
  writeFileSync(file, '{}')
  const { stderr } = await run(['--data', ':memory:', ...fixtures, '--catalogue', file])
  expect(stderr).toContain('names no collections')
})

test('a taken port is reported', async () => {
  const emulator = await startFixtureEmulator()
  const flags = ['--port', new URL(emulator.url).port, '--data', ':memory:', ...fixtures, ...catalogue]
  const { code, stderr } = await run(flags)
  expect(code).toBe(1)
  expect(stderr).toContain('EADDRINUSE')
  await emulator.stop()
})

test('files lie beside the database', async () => {
  const data = join(folder, 'deep/er/emulator.db')
  const emulator = await startFixtureEmulator({ data })
  await emulator.upload('o-alice', 'a/b.txt', Buffer.from('x'))
  await emulator.stop()
  expect(existsSync(data)).toBe(true)
  expect(readdirSync(`${data}.files`, { recursive: true })).toContainEqual(expect.stringMatching(/-b\.txt$/))
})

test('with :memory: files lie in a temporary folder that goes with the emulator', async () => {
  const ours = (): string[] => readdirSync(folder).filter((name) => name.startsWith('niangjiaren-'))
  const whileItRuns: string[] = []
  const flags = ['--port', '0', '--data', ':memory:', ...fixtures, ...catalogue]
  await run(
    flags,
    (child) => {
      whileItRuns.push(...ours())
      child.kill('SIGTERM')
    },
    { TMPDIR: folder },
  )
  expect(whileItRuns).toHaveLength(1)
  expect(ours()).toEqual([])
})

test('addresses of files outlive a restart', async () => {
  const data = join(folder, 'restart.db')
  const first = await startFixtureEmulator({ data })
  const fileID = await first.upload('o-alice', 'kept.txt', Buffer.from('kept'))
  const { result } = await first.call<{ fileList: { tempFileURL: string }[] }>('o-alice', 'probe', {
    action: 'temporaryUrl',
    input: [fileID],
  })
  await first.stop()
  const second = await startFixtureEmulator({ data })
  const { pathname, search } = new URL(result.fileList[0]?.tempFileURL ?? '')
  expect((await second.send('GET', `${pathname}${search}`)).body.toString()).toBe('kept')
  await second.stop()
})
