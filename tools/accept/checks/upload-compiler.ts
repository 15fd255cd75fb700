import { type AcceptContext, type Check, finding } from '../check'
import type { WechatVerdict } from '../wechat/protocol'

/** Extensions that never go into the package and hurt nobody. */
const BYSTANDERS = /\.(txt|map|md|d\.ts)$/

/** WeChat's own upload compiler (miniprogram-ci), the same call that `upload` makes before it packs. */
export const uploadCompiler: Check = {
  name: 'upload compiler',
  async run(context) {
    const verdict = await verdictOf(context)
    if (verdict.compileError) return [finding(verdict.compileError)]
    const dropped = verdict.dropped.map((file) =>
      finding(`${file}: nothing refers to it, it would not be in the package`),
    )
    const foreign = verdict.notAllowed.filter((file) => !BYSTANDERS.test(file))
    return [...dropped, ...foreign.map((file) => finding(`${file}: its extension is not on WeChat's list`))]
  },
}

/** Imports that lead nowhere: the compiler lets them pass, the analyser only warns. */
export const unresolvedImports: Check = {
  name: 'unresolved imports',
  async run(context) {
    return (await verdictOf(context)).unresolved.map((line) => finding(line))
  },
}

/** WeChat's quality scan of an upload (代码质量). One of its checks always says success: its detail is read instead. */
export const qualityScan: Check = {
  name: 'quality scan',
  async run(context) {
    const { quality } = await verdictOf(context)
    return quality
      .filter(({ success, detail }) => !success || /"files":\["|"comps":\["/.test(detail))
      .map(({ name, text, detail }) => finding(`${name}: ${text} ${detail}`))
  },
}

function verdictOf({ dist, projectConfig, wechat }: AcceptContext): Promise<WechatVerdict> {
  return wechat.judge(dist.root, projectConfig)
}
