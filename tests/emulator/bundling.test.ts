import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundleFunctions, ensureBundles } from '../../tools/bundle-functions'

const root = mkdtempSync(join(tmpdir(), 'niangjiaren-bundles-'))
const outDir = join(root, 'dist')
const inRoot = { root, source: 'functions', outDir: 'dist' }

beforeAll(() => {
  cpSync(resolve(__dirname, 'fixtures/functions'), join(root, 'functions'), { recursive: true })
  symlinkSync(resolve(__dirname, '../../node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true }))

const log: string[] = []

test('every folder with an index.ts becomes a function, shared code does not', async () => {
  const report = await bundleFunctions({ ...inRoot, log: (line) => log.push(line) })
  expect(report).toMatchObject({ names: ['broken', 'nightly', 'plain', 'probe', 'slow'], built: true })
  expect(log).toEqual([expect.stringMatching(/^云函数已打包：5 个/)])
  const folders = readdirSync(outDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name)).toEqual(['broken', 'nightly', 'plain', 'probe', 'slow'])
})

test('a bundle is whole: it needs nothing but Node, and exports main', () => {
  const code = readFileSync(join(outDir, 'plain/index.js'), 'utf8')
  const required = [...code.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name as string)
  const strange = required.filter((name) => !isBuiltin(name))
  expect(strange).toEqual([])
  const { stdout } = spawnSync(process.execPath, [
    '-p',
    `typeof require(${JSON.stringify(join(outDir, 'plain'))}).main`,
  ])
  expect(stdout.toString().trim()).toBe('function')
})

test('config.json goes along where there is one, and a package.json always', () => {
  expect(JSON.parse(readFileSync(join(outDir, 'nightly/config.json'), 'utf8'))).toMatchObject({
    triggers: [{ name: 'everyNight' }],
  })
  expect(existsSync(join(outDir, 'plain/config.json'))).toBe(false)
  expect(JSON.parse(readFileSync(join(outDir, 'plain/package.json'), 'utf8'))).toMatchObject({
    name: 'plain',
    main: 'index.js',
  })
})

test('nothing is built while the sources are as they were', async () => {
  expect(await ensureBundles(inRoot)).toMatchObject({ built: false })
})

test('a changed, a new and a removed source are noticed; no stale function stays', async () => {
  writeFileSync(join(root, 'functions/slow/index.ts'), 'export const main = () => "changed"\n')
  mkdirSync(join(root, 'functions/fresh'))
  writeFileSync(join(root, 'functions/fresh/index.ts'), 'export const main = () => "fresh"\n')
  rmSync(join(root, 'functions/probe'), { recursive: true })
  expect(await ensureBundles(inRoot)).toMatchObject({ built: true })
  expect(readFileSync(join(outDir, 'slow/index.js'), 'utf8')).toContain('changed')
  expect(existsSync(join(outDir, 'fresh/index.js'))).toBe(true)
  expect(existsSync(join(outDir, 'probe'))).toBe(false)
})

test('several who ask at once build once', async () => {
  writeFileSync(join(root, 'functions/slow/index.ts'), 'export const main = () => "again"\n')
  const reports = await Promise.all([ensureBundles(inRoot), ensureBundles(inRoot), ensureBundles(inRoot)])
  expect(reports.filter(({ built }) => built)).toHaveLength(1)
  expect(existsSync(`${outDir}.lock`)).toBe(false)
})

test('a lock whose owner has died is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  mkdirSync(`${outDir}.lock`)
  writeFileSync(join(`${outDir}.lock`, 'pid'), String(pid))
  writeFileSync(join(root, 'functions/slow/index.ts'), 'export const main = () => "after"\n')
  expect(await ensureBundles(inRoot)).toMatchObject({ built: true })
})

test('a source that cannot be built is reported and leaves the old bundle', async () => {
  writeFileSync(join(root, 'functions/slow/index.ts'), 'export const main = (\n')
  await expect(ensureBundles(inRoot)).rejects.toThrow(/slow\/index\.ts/)
  expect(readFileSync(join(outDir, 'slow/index.js'), 'utf8')).toContain('after')
})
