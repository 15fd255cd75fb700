import { ensureFunctions, ensureH5 } from '../build/parts'
import { endChildren, typescript } from '../run/child'
import { onStop } from '../run/on-stop'
import { startService, type Service } from '../run/service'
import { stage } from '../run/stage'
import { noteRunning, refuseSecond } from './only-one'
import { openPort } from './open-port'
import { readOptions } from './options'
import { forgetDeletedData, seedOnce } from './seed-once'
import { serveApp } from './web-server'

const DATA = '.data/emulator.db'
const EMULATOR_PORT = 9741

const isStopping = onStop(endChildren, 0)
let hasFailed = false

/** `npm start`: the whole product in a browser, on one address. Stays until Ctrl+C. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  await refuseSecond(DATA)
  forgetDeletedData(DATA)
  await stage('打包云函数', ensureFunctions)
  const emulator = await stage('启动模拟云', startCloud)
  void emulator.ended.then(() => fail(new Error(`模拟云停了，原因见 ${emulator.log}`)))
  const [app] = await Promise.all([
    stage('准备网页', () => ensureH5({ environment: 'emulator' })),
    seedOnce(DATA, emulator.address),
  ])
  const port = await openPort(options.port)
  if (port !== options.port) console.log(`  端口 ${options.port} 被占用，改用 ${port}`)
  const address = await serveApp(app.folder, emulator.address, port)
  console.log(`\n娘家人已就绪：${address}\n按 Ctrl+C 结束`)
}

async function startCloud(): Promise<Service> {
  const port = await openPort(EMULATOR_PORT)
  const command = typescript('emulator', 'emulator/main.ts', ['--port', String(port), '--data', DATA])
  const service = await startService(command, /(http:\/\/127\.0\.0\.1:\d+)/)
  if (service.pid !== undefined) noteRunning(DATA, { pid: service.pid, address: service.address })
  return service
}

async function fail(error: unknown): Promise<void> {
  if (isStopping() || hasFailed) return
  hasFailed = true
  console.error(error instanceof Error ? error.message : error)
  await endChildren()
  process.exit(1)
}

main().catch(fail)
