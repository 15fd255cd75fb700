import type { Dist } from './dist'
import type { WechatTools } from './wechat/wechat-tools'

/** One thing that is wrong, in words that name the file or setting. */
export interface Finding {
  message: string
}

export interface AcceptContext {
  /** The compiled mini-program. */
  dist: Dist
  /** Folder of the deployable functions, one folder each; undefined when they are not built. */
  functionsDist: string | undefined
  /** Sources of the mini-program, for the API lint. */
  sources: string
  /** The project.config.json that DevTools and the uploader read. */
  projectConfig: string
  /** WeChat's own compiler, shared by the checks that ask it. */
  wechat: WechatTools
}

/** What a check answers when this machine cannot run it. Shown in the table, never silent. */
export class CannotRun extends Error {}

export interface Check {
  name: string
  run(context: AcceptContext): Finding[] | Promise<Finding[]>
}

export const finding = (message: string): Finding => ({ message })
