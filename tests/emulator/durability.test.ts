import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestEmulator } from '../support/emulator'
import { probe, startFixtureEmulator } from './support/fixture-emulator'

/** Writes are under way when the emulator is killed; how many were acknowledged before differs from round to round. */
const ACKNOWLEDGED_PER_ROUND = [1, 8, 15, 24, 33, 41, 57, 80]
const FILE_BYTES = 200_000

const folder = mkdtempSync(join(tmpdir(), 'niangjiaren-durability-'))
afterAll(() => rmSync(folder, { recursive: true }))

const start = (): Promise<TestEmulator> => startFixtureEmulator({ data: join(folder, 'emulator.db') })

/** What the clients of all rounds believe to be stored. */
const acknowledged = { notes: [] as string[], files: [] as string[], counter: 0, pairs: 0 }
/** What they have at least tried: it may or may not be there, but never by halves. */
const attempted = { files: [] as string[], counter: 0, pairs: 0 }

const contentOf = (name: string): Buffer => {
  const block = createHash('sha512').update(name).digest()
  return Buffer.alloc(FILE_BYTES, block)
}

/** Four clients that write one thing after the other until the emulator dies. */
function writers(emulator: TestEmulator, round: number, acknowledge: () => void): Promise<void>[] {
  const forEver = async (write: (index: number) => Promise<void>): Promise<void> => {
    for (let index = 0; ; index += 1) {
      const stored = await write(index).then(
        () => true,
        () => false,
      )
      if (!stored) return
      acknowledge()
    }
  }
  return [
    forEver((index) => addNote(emulator, `note-${round}-${index}`)),
    forEver(() => raiseCounter(emulator)),
    forEver(() => raisePair(emulator)),
    forEver((index) => upload(emulator, `file-${round}-${index}.bin`)),
  ]
}

async function addNote(emulator: TestEmulator, id: string): Promise<void> {
  await probe(emulator, 'addNote', id)
  acknowledged.notes.push(id)
}

async function raiseCounter(emulator: TestEmulator): Promise<void> {
  attempted.counter += 1
  await probe(emulator, 'setCounter', { id: 'counter', n: attempted.counter })
  acknowledged.counter = attempted.counter
}

async function raisePair(emulator: TestEmulator): Promise<void> {
  attempted.pairs += 1
  await probe(emulator, 'raisePair', { left: 'left', right: 'right' })
  acknowledged.pairs += 1
}

async function upload(emulator: TestEmulator, name: string): Promise<void> {
  attempted.files.push(name)
  await emulator.upload('o-alice', name, contentOf(name))
  acknowledged.files.push(name)
}

async function writeAndKill(emulator: TestEmulator, round: number, after: number): Promise<void> {
  let left = after
  let reached = (): void => undefined
  const enough = new Promise<void>((resolve) => (reached = resolve))
  const running = writers(emulator, round, () => {
    left -= 1
    if (left === 0) reached()
  })
  await enough
  await emulator.kill()
  await Promise.all(running)
}

async function checkNotes(emulator: TestEmulator): Promise<void> {
  for (let from = 0; from < acknowledged.notes.length; from += 500) {
    const ids = acknowledged.notes.slice(from, from + 500)
    const found = await probe<string[]>(emulator, 'notesAmong', ids)
    expect([...found].sort()).toEqual([...ids].sort())
  }
}

async function checkAccounts(emulator: TestEmulator): Promise<void> {
  const accounts = await probe<{ _id: string; n: number }[]>(emulator, 'accounts')
  const [counter = 0, left = 0, right = 0] = ['counter', 'left', 'right'].map(
    (id) => accounts.find(({ _id }) => _id === id)?.n,
  )
  expect(counter).toBeGreaterThanOrEqual(acknowledged.counter)
  expect(counter).toBeLessThanOrEqual(attempted.counter)
  expect(left).toBe(right)
  expect(left).toBeGreaterThanOrEqual(acknowledged.pairs)
  expect(left).toBeLessThanOrEqual(attempted.pairs)
}

async function checkFiles(emulator: TestEmulator): Promise<void> {
  for (const name of attempted.files) {
    const fileID = `cloud://local.emulator/${name}`
    const { fileList } = await probe<{ fileList: { tempFileURL: string }[] }>(emulator, 'temporaryUrl', [fileID])
    const url = fileList[0]?.tempFileURL ?? ''
    if (acknowledged.files.includes(name)) expect(url).not.toBe('')
    if (url !== '') expect((await emulator.send('GET', url)).body.equals(contentOf(name))).toBe(true)
  }
}

test('every acknowledged write outlives kill -9 under load, transactions and files are whole', async () => {
  let emulator = await start()
  await probe(emulator, 'setCounter', { id: 'left', n: 0 })
  await probe(emulator, 'setCounter', { id: 'right', n: 0 })
  for (const [round, after] of ACKNOWLEDGED_PER_ROUND.entries()) {
    await writeAndKill(emulator, round, after)
    emulator = await start()
    await checkNotes(emulator)
    await checkAccounts(emulator)
    await checkFiles(emulator)
  }
  await emulator.stop()
  expect(
    acknowledged.notes.length * acknowledged.counter * acknowledged.pairs * acknowledged.files.length,
  ).toBeGreaterThan(0)
}, 240_000)
