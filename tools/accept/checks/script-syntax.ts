import vm from 'node:vm'
import { type Check, type Finding, finding } from '../check'

/** Every script parses. WeChat's compiler fails on one that does not, without saying which. */
export const scriptSyntax: Check = {
  name: 'script syntax',
  run({ dist }) {
    return dist.files('.js').flatMap((file) => parse(file, dist.text(file)))
  },
}

function parse(file: string, source: string): Finding[] {
  try {
    vm.compileFunction(source, ['require', 'module', 'exports'], { filename: file })
    return []
  } catch (error) {
    return [finding(`${file}: ${(error as Error).message}`)]
  }
}
