import { type Check, finding } from '../check'

const KB = 1024
/** Our own, far below WeChat's, which allows 2 MB, 2 MB and 30 MB. */
export const BUDGETS = { main: 900 * KB, subpackage: 600 * KB, all: 4096 * KB }

/** Bytes of each package of the dist, as built (WeChat minifies a little more). */
export const packageBudgets: Check = {
  name: 'package budgets',
  run({ dist }) {
    const roots = dist.packageRoots()
    const sizes = new Map<string, number>([['main', 0], ...roots.map((root) => [root, 0] as const)])
    for (const file of dist.files()) {
      const owner = roots.find((root) => file.startsWith(root)) ?? 'main'
      sizes.set(owner, (sizes.get(owner) ?? 0) + dist.bytes(file))
    }
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    return [...sizes, ['all', all] as const].flatMap(([name, size]) => {
      const limit = name === 'main' ? BUDGETS.main : name === 'all' ? BUDGETS.all : BUDGETS.subpackage
      return size > limit ? [finding(`package ${name}: ${String(size)} bytes, budget ${String(limit)}`)] : []
    })
  },
}
