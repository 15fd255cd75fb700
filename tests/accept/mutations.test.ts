import { resolve } from 'node:path'
import { accept, contextOf } from '../../tools/accept/accept'
import { qualityScan, unresolvedImports, uploadCompiler } from '../../tools/accept/checks/upload-compiler'
import { WechatTools } from '../../tools/accept/wechat/wechat-tools'
import { DistCopy } from './dist-copy'
import { MUTATIONS } from './mutations'

/** A copy, so that a build going on meanwhile does not matter. That it is good is what `npm run accept` says. */
const good = new DistCopy(resolve(__dirname, '../../dist/weapp'))
const wechat = new WechatTools()
const compiled = [uploadCompiler, unresolvedImports, qualityScan]

afterAll(() => {
  wechat.close()
  good.delete()
})

describe('a spoilt dist is refused', () => {
  test.each(MUTATIONS)(
    '$name ($caughtBy.name)',
    async ({ mutate, caughtBy, names }) => {
      const copy = new DistCopy(good.root)
      try {
        if (compiled.includes(caughtBy)) copy.slim()
        mutate(copy)
        const [result] = await accept(contextOf(copy.root, undefined, wechat), [caughtBy])
        const messages = result?.findings.map(({ message }) => message) ?? []
        expect(messages.join('\n')).toMatch(names)
      } finally {
        copy.delete()
      }
    },
    60_000,
  )
})
