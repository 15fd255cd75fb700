import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureFunctions, ensureH5, ensureWeapp } from './build/parts'
import { endChildren, typescript } from './run/child'
import { runCommand } from './run/command'
import { onStop } from './run/on-stop'
import { startService } from './run/service'
import { stage } from './run/stage'
import { openPort } from './start/open-port'

const TOWN = '371502102'
const EMULATOR_PORT = 9761

/**
 * npm run screenshots: a picture of every page, as the phone and the office show it, into screenshots/, with a sheet of
 * all of them. `-- --only NAME`: pages whose name holds this; `-- --target h5` or `weapp`: one of the two.
 */
async function main(): Promise<void> {
  onStop(endChildren)
  const folder = mkdtempSync(path.join(tmpdir(), 'niangjiaren-pictures-'))
  try {
    await stage('打包云函数', ensureFunctions)
    if (!process.argv.includes('h5')) await stage('准备小程序', () => ensureWeapp())
    const { folder: h5 } = await stage('准备网页', () => ensureH5({ environment: 'emulator' }))
    const cloud = await stage('启动模拟云', () => startCloud(path.join(folder, 'pictures.db')))
    await stage('放入一个镇的示例数据', () =>
      run('pictures-seed', 'emulator/seed/main.ts', ['--town', TOWN, '--url', cloud]),
    )
    const given = ['--emulator', cloud, '--h5', h5, '--town', TOWN, ...process.argv.slice(2)]
    await stage('拍照', () => run('pictures', 'tests/screenshots/main.ts', given))
  } finally {
    await endChildren()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startCloud(data: string): Promise<string> {
  const given = ['--port', String(await openPort(EMULATOR_PORT)), '--data', data, '--timers', 'off']
  const service = await startService(
    typescript('pictures-emulator', 'emulator/main.ts', given),
    /(http:\/\/127\.0\.0\.1:\d+)/,
  )
  return service.address
}

async function run(name: string, file: string, given: readonly string[]): Promise<void> {
  const { ok, output } = await runCommand(typescript(name, file, given), { hear: (text) => process.stdout.write(text) })
  if (!ok) throw new Error(`${file} failed:\n${output.slice(-2000)}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
