import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 20
const HEARTBEAT_MS = 10_000
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Makes the project ready to run its own TypeScript: Node new enough, packages as in package-lock.json. Plain Node only. */
export async function prepare() {
  process.chdir(root)
  requireNode()
  if (!isInstalled()) await install()
  await import('tsx')
}

function requireNode() {
  const [major] = process.versions.node.split('.')
  if (Number(major) >= OLDEST_NODE) return
  console.error(
    `需要 Node ${OLDEST_NODE} 或更新的版本，现在是 ${process.version}。请到 https://nodejs.org 安装后再试。`,
  )
  process.exit(1)
}

/** npm leaves what it installed in node_modules/.package-lock.json, written last; optional packages may be missing there. */
function isInstalled() {
  const installed = packagesIn('node_modules/.package-lock.json')
  const wanted = packagesIn('package-lock.json')
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional }]) =>
      name === '' || installed[name]?.version === version || (!installed[name] && Boolean(optional ?? devOptional)),
  )
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

async function install() {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  console.log('… 安装依赖（第一次要几分钟）')
  const heartbeat = setInterval(() => console.log(`  安装依赖，已 ${seconds()} 秒`), HEARTBEAT_MS)
  const code = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  clearInterval(heartbeat)
  if (code === 0) return console.log(`✓ 安装依赖（${seconds()} 秒）`)
  console.error('✗ 依赖没有装上：看上面 npm 的说明，确认网络能连到 npm 仓库后再试。')
  process.exit(1)
}

/** npm tells its scripts where it is; run by hand, it is looked up in the path (a .cmd file on Windows, hence the shell). */
function npm(args) {
  const { npm_execpath: itself } = process.env
  const child = itself
    ? spawn(process.execPath, [itself, ...args], { stdio: 'inherit' })
    : spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  const stop = () => child.kill('SIGTERM')
  process.once('SIGINT', stop).once('SIGTERM', stop)
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
}
