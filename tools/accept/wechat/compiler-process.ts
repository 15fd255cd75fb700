import { extname } from 'node:path'
import { type CiProject, loadOfflineCi, recordForks, uploadableExtensions } from './miniprogram-ci'
import { type CompileAnswer, type CompileJob, emptyVerdict, type WechatVerdict } from './protocol'

/**
 * The process that runs miniprogram-ci: the compiler that `ci.upload` uses and the upload's quality scan, without network.
 * It is a process of its own because miniprogram-ci never ends by itself.
 */
process.execArgv = []
const children = recordForks()
const warnings: string[] = []
const silent = () => undefined
Object.assign(console, { log: silent, info: silent, error: silent, warn: listen })
const ci = loadOfflineCi()

process.on('message', (job: CompileJob) => {
  void judge(job.projectPath).then((verdict) => {
    process.send?.({ id: job.id, verdict } satisfies CompileAnswer)
  })
})
process.on('disconnect', () => {
  for (const child of children) child.kill('SIGKILL')
  process.exit(0)
})

async function judge(projectPath: string): Promise<WechatVerdict> {
  const verdict = emptyVerdict()
  try {
    await fill(verdict, projectPath)
  } catch (error) {
    const { code, path, message } = error as { code?: number; path?: string; message?: string }
    verdict.compileError = [`code ${String(code)}`, path, message ?? String(error)].filter(Boolean).join(' ')
  }
  return verdict
}

async function fill(verdict: WechatVerdict, projectPath: string) {
  const attr = () => Promise.resolve(ci.DefaultProjectAttr)
  const options = { appid: 'wx0123456789abcdef', type: 'miniProgram', projectPath, privateKey: 'unused', attr }
  const project = new ci.Project(options)
  const packaged = await ci.getCompiledResult({ project, setting: { useProjectConfig: true }, threads: 0 })
  for (const [file, content] of Object.entries(packaged)) verdict.packaged[file] = Buffer.byteLength(content)
  sortOutFiles(verdict, project)
  verdict.unresolved = await unresolvedImports(project)
  for (const { name, success, text, detail } of await ci.checkCodeQuality(project)) {
    verdict.quality.push({ name, success, text, detail: JSON.stringify(detail ?? '') })
  }
}

function sortOutFiles(verdict: WechatVerdict, project: CiProject) {
  const allowed = uploadableExtensions()
  for (const file of project.getFileList('dist/').map((path) => path.slice('dist/'.length))) {
    if (!allowed.includes(extname(file))) verdict.notAllowed.push(file)
    else if (!(file in verdict.packaged)) verdict.dropped.push(file)
  }
}

/** analyseCode says what it cannot resolve with console.warn only: one line what, the next line why. */
async function unresolvedImports(project: CiProject): Promise<string[]> {
  warnings.length = 0
  await ci.analyseCode(project)
  return warnings.flatMap((line, index) =>
    /resolve dep failed|build failed/.test(line) ? [`${line} ${warnings[index + 1] ?? ''}`.slice(0, 300)] : [],
  )
}

function listen(...values: unknown[]) {
  warnings.push(values.map((value) => (value instanceof Error ? value.message : String(value))).join(' '))
}
