import path from 'node:path'
import { ensureBundles } from '../bundle-functions'
import { withDirectoryLock } from '../directory-lock'
import { runCommand } from '../run/command'
import { contentHash } from './content-hash'
import { isCurrent, markCurrent, markStale } from './stamp'

export interface Built {
  folder: string
  /** False when what is on disk was already that of the sources. */
  built: boolean
}

export interface BuildChoice {
  /** Builds even when nothing has changed. */
  force?: boolean
}

export class BuildFailure extends Error {}

/** Whom the h5 app talks to: the real cloud, or the emulator behind the page's own address. */
export type Environment = 'production' | 'emulator'

const SOURCES = [
  'src',
  'contracts',
  'config',
  'babel.config.cjs',
  'project.config.json',
  'tsconfig.json',
  'package-lock.json',
]
const SETTINGS = ['CLOUD_ENV', 'FILING_NUMBER', 'EMULATOR_URL', 'BOARD']

/** dist/weapp, ready to upload. Throws `BuildFailure` with the end of the builder's output. */
export const ensureWeapp = (choice: BuildChoice = {}): Promise<Built> =>
  ensureApp({ platform: 'weapp', folder: 'dist/weapp', environment: 'production' }, choice)

/** dist/h5, ready to upload; or dist/h5-emulator, for `npm start`, browser tests and pictures. */
export const ensureH5 = (choice: BuildChoice & { environment?: Environment } = {}): Promise<Built> => {
  const { environment = 'production' } = choice
  const folder = environment === 'production' ? 'dist/h5' : 'dist/h5-emulator'
  return ensureApp({ platform: 'h5', folder, environment }, choice)
}

/** dist/cloudfunctions/<name>/, ready to upload. */
export async function ensureFunctions(): Promise<Built> {
  const { built } = await ensureBundles()
  return { folder: 'dist/cloudfunctions', built }
}

interface App {
  platform: 'weapp' | 'h5'
  folder: string
  environment: Environment
}

function ensureApp(app: App, { force = false }: BuildChoice): Promise<Built> {
  return withDirectoryLock('dist/.app.lock', async () => {
    const hash = contentHash(SOURCES, { ...chosenSettings(), environment: app.environment })
    if (!force && isCurrent(app.folder, hash)) return { folder: app.folder, built: false }
    markStale(app.folder)
    await buildApp(app)
    markCurrent(app.folder, hash)
    return { folder: app.folder, built: true }
  })
}

async function buildApp({ platform, folder, environment }: App): Promise<void> {
  const { ok, output, log } = await runCommand({
    name: `build-${path.basename(folder)}`,
    program: 'node',
    arguments: ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', platform],
    environment: { NODE_ENV: 'production', TARO_ENV: platform, APP_ENVIRONMENT: environment, OUTPUT_FOLDER: folder },
  })
  if (!ok) throw new BuildFailure(`${folder} could not be built, see ${log}:\n${output.slice(-3000)}`)
}

const chosenSettings = (): Record<string, string> =>
  Object.fromEntries(SETTINGS.map((name) => [name, process.env[name] ?? '']))
