import { BuildFailure, ensureFunctions, ensureH5, ensureWeapp, type Built } from './build/parts'
import { stage } from './run/stage'

export { BuildFailure, ensureFunctions, ensureH5, ensureWeapp }

/** `npm run build`: everything that is uploaded, one after the other; `-- --force` builds also what is current. */
async function main(): Promise<void> {
  const force = process.argv.includes('--force')
  await report('dist/weapp（小程序）', () => ensureWeapp({ force }))
  await report('dist/h5（网页）', () => ensureH5({ force }))
  await report('dist/cloudfunctions（云函数）', ensureFunctions)
}

async function report(title: string, build: () => Promise<Built>): Promise<void> {
  await stage(title, async () => {
    const { built } = await build()
    if (!built) console.log('  源文件没有变化，沿用上次的结果')
  })
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
