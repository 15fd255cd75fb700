import childProcess, { type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'

/** The part of miniprogram-ci 2.1.42 that works without network and key. */
export interface MiniprogramCi {
  DefaultProjectAttr: object
  Project: new (options: object) => CiProject
  getCompiledResult(options: object): Promise<Record<string, string | Buffer>>
  checkCodeQuality(project: CiProject): Promise<{ name: string; success: boolean; text: string; detail?: unknown }[]>
  analyseCode(project: CiProject): Promise<unknown>
}

export interface CiProject {
  getFileList(prefix: string): string[]
}

const load = createRequire(__filename)

/** Loads miniprogram-ci with its one way to the network cut: every HTTP call goes through this function. */
export function loadOfflineCi(): MiniprogramCi {
  const http = load('miniprogram-ci/dist/utils/request') as { request: () => Promise<never> }
  http.request = () => Promise.reject(new Error('offline by design'))
  return load('miniprogram-ci') as MiniprogramCi
}

/** Extensions that the uploader takes. */
export function uploadableExtensions(): string[] {
  return (load('miniprogram-ci/dist/utils/white_ext_list') as { MiniProgramWhiteList: string[] }).MiniProgramWhiteList
}

/** Collects the children that miniprogram-ci forks; they keep the process alive until they are killed. */
export function recordForks(): ChildProcess[] {
  const children: ChildProcess[] = []
  const fork = childProcess.fork
  const recording = (...values: Parameters<typeof fork>) => {
    const child = fork(...values)
    children.push(child)
    return child
  }
  childProcess.fork = recording as typeof fork
  return children
}
