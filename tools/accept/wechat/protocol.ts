/** One job for the compiler process: a folder that holds project.config.json and dist/. */
export interface CompileJob {
  id: number
  projectPath: string
}

/** What WeChat's own tools say of one dist. A `compileError` leaves the rest empty. */
export interface WechatVerdict {
  compileError?: string
  /** Bytes of each file in the package that would be uploaded. */
  packaged: Record<string, number>
  /** Files that the uploader leaves out: nothing refers to them. */
  dropped: string[]
  /** Files with an extension that is not on WeChat's list. */
  notAllowed: string[]
  unresolved: string[]
  quality: { name: string; success: boolean; text: string; detail: string }[]
}

export interface CompileAnswer {
  id: number
  verdict: WechatVerdict
}

export const emptyVerdict = (): WechatVerdict => ({
  packaged: {},
  dropped: [],
  notAllowed: [],
  unresolved: [],
  quality: [],
})
