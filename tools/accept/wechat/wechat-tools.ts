import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CompileAnswer, WechatVerdict } from './protocol'

const LIMIT_MS = 120_000
const PROCESS = join(__dirname, 'compiler-process.ts')
const TSX = pathToFileURL(require.resolve('tsx')).href

/** WeChat's compiler and quality scan in a process that lives until `close`; verdicts are kept by folder. */
export class WechatTools {
  private process: ChildProcess | undefined
  /** Where it works: WeChat's compiler leaves an empty folder behind for every project. */
  private readonly folder = mkdtempSync(join(tmpdir(), 'wechat-'))
  private next = 0
  private readonly verdicts = new Map<string, Promise<WechatVerdict>>()

  judge(dist: string, projectConfig: string): Promise<WechatVerdict> {
    const known = this.verdicts.get(dist)
    if (known) return known
    const verdict = this.compile(dist, projectConfig)
    this.verdicts.set(dist, verdict)
    return verdict
  }

  close() {
    this.process?.disconnect()
    this.process = undefined
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async compile(dist: string, projectConfig: string): Promise<WechatVerdict> {
    const projectPath = stage(dist, projectConfig)
    try {
      return await this.ask(projectPath)
    } finally {
      rmSync(projectPath, { recursive: true, force: true })
    }
  }

  private ask(projectPath: string): Promise<WechatVerdict> {
    const worker = this.start()
    const id = this.next++
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(timer)
        worker.off('message', onMessage).off('exit', onExit)
        settle()
      }
      const onMessage = (answer: CompileAnswer) => {
        if (answer.id === id)
          end(() => {
            resolve(answer.verdict)
          })
      }
      const fail = (reason: string) => {
        end(() => {
          reject(new Error(`WeChat's compiler ${reason}`))
        })
      }
      const onExit = () => {
        fail('ended without an answer')
      }
      const timer = setTimeout(() => {
        fail('did not answer within two minutes')
      }, LIMIT_MS)
      worker.on('message', onMessage).on('exit', onExit)
      worker.send({ id, projectPath })
    })
  }

  private start(): ChildProcess {
    this.process ??= fork(PROCESS, {
      cwd: this.folder,
      execArgv: ['--import', TSX],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return this.process
  }
}

/** Upload settings are ours, never a developer's machine: no es6 (it would add helper files to Taro's ES5), minified. */
function stage(dist: string, projectConfig: string): string {
  const root = mkdtempSync(join(tmpdir(), 'accept-'))
  cpSync(dist, join(root, 'dist'), { recursive: true })
  rmSync(join(root, 'dist/project.config.json'), { force: true })
  const given = JSON.parse(readFileSync(projectConfig, 'utf8')) as { setting?: object }
  const setting = {
    ...{ es6: false, enhance: false, postcss: true, minified: true, minifyWXML: true, minifyWXSS: true },
    ...given.setting,
    ignoreUploadUnusedFiles: true,
  }
  const config = {
    ...given,
    miniprogramRoot: 'dist/',
    compileType: 'miniprogram',
    appid: 'wx0123456789abcdef',
    setting,
  }
  writeFileSync(join(root, 'project.config.json'), JSON.stringify(config))
  return root
}
