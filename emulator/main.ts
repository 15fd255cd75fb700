import { ensureBundles } from '../tools/bundle-functions'
import { readCommandLine } from './command-line'
import { readCatalogue, staffPeople, startEmulator } from './index'

/** npm run emulator: prints one line with its address and runs until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const { catalogue, functions, bundles, ...options } = readCommandLine(process.argv.slice(2))
  await ensureBundles({ source: functions, outDir: bundles, log: (line) => console.error(line) })
  const emulator = await startEmulator({
    ...options,
    catalogue: readCatalogue(catalogue),
    functionsDir: bundles,
    people: staffPeople,
  })
  const stop = (): void => {
    void emulator.close().then(() => process.exit(0))
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  process.once('disconnect', stop)
  console.log(`娘家人模拟云 ${emulator.url}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
})
