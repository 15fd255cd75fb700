import { build } from 'esbuild'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { withDirectoryLock } from './directory-lock'
import { functionNames, sourceFingerprint } from './function-sources'

export interface BundleOptions {
  /** Folder that gets one folder a function. Default: dist/cloudfunctions. */
  outDir?: string
  /** Folder with the functions' sources. Default: cloudfunctions. */
  source?: string
  /** Project root. Default: the working directory. */
  root?: string
  log?: (line: string) => void
}

export interface BundleReport {
  names: string[]
  /** False when the bundles on disk were already those of the sources. */
  built: boolean
  milliseconds: number
}

const FINGERPRINT_FILE = '.fingerprint'

/** Bundles every function with its SDK into <outDir>/<name>/{index.js,config.json,package.json}, ready to upload. */
export async function bundleFunctions(options: BundleOptions = {}): Promise<BundleReport> {
  const started = performance.now()
  const paths = resolvePaths(options)
  const names = functionNames(paths.source)
  const fingerprint = sourceFingerprint(paths.root, paths.source)
  await buildAll(paths, names)
  for (const name of names) writeDeploymentFiles(paths, name)
  removeStaleFolders(paths.outDir, names)
  writeAtomically(join(paths.outDir, FINGERPRINT_FILE), fingerprint)
  const milliseconds = Math.round(performance.now() - started)
  options.log?.(`云函数已打包：${names.length} 个，${milliseconds} 毫秒`)
  return { names, built: true, milliseconds }
}

/** Bundles only when the sources have changed since; safe when several processes ask at the same time. */
export async function ensureBundles(options: BundleOptions = {}): Promise<BundleReport> {
  const paths = resolvePaths(options)
  if (isFresh(paths)) return { names: functionNames(paths.source), built: false, milliseconds: 0 }
  return withDirectoryLock(`${paths.outDir}.lock`, async () => {
    if (isFresh(paths)) return { names: functionNames(paths.source), built: false, milliseconds: 0 }
    return bundleFunctions(options)
  })
}

interface Paths {
  root: string
  source: string
  outDir: string
}

function resolvePaths(options: BundleOptions): Paths {
  const root = resolve(options.root ?? process.cwd())
  return {
    root,
    source: resolve(root, options.source ?? 'cloudfunctions'),
    outDir: resolve(root, options.outDir ?? 'dist/cloudfunctions'),
  }
}

function isFresh({ root, source, outDir }: Paths): boolean {
  const file = join(outDir, FINGERPRINT_FILE)
  return existsSync(file) && readFileSync(file, 'utf8') === sourceFingerprint(root, source)
}

/** Target node16 is the oldest runtime that WeChat cloud offers; the SDK is bundled in to shorten cold starts. */
async function buildAll({ root, source, outDir }: Paths, names: string[]): Promise<void> {
  mkdirSync(outDir, { recursive: true })
  if (names.length === 0) return
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, join(source, name, 'index.ts')])),
    outdir: outDir,
    bundle: true,
    write: false,
    minify: true,
    platform: 'node',
    target: 'node16',
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'silent',
  })
  for (const file of outputFiles) writeAtomically(file.path, file.contents)
}

function writeDeploymentFiles({ source, outDir }: Paths, name: string): void {
  const config = join(source, name, 'config.json')
  const target = join(outDir, name, 'config.json')
  if (existsSync(config)) copyFileSync(config, target)
  else rmSync(target, { force: true })
  const manifest = { name, version: '1.0.0', private: true, main: 'index.js' }
  writeAtomically(join(outDir, name, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

function removeStaleFolders(outDir: string, names: string[]): void {
  for (const entry of readdirSync(outDir, { withFileTypes: true })) {
    if (entry.isDirectory() && !names.includes(entry.name)) rmSync(join(outDir, entry.name), { recursive: true })
  }
}

/** A running emulator may read the bundle at this moment: it sees the old file or the new one, never a half. */
function writeAtomically(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, contents)
  renameSync(temporary, path)
}
