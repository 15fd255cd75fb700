import { MODULE_PARAMETERS } from './module-parameters'
import { weapp } from './weapp-data'

/** CommonJS of the compiled app, with WeChat's globals handed in. */
export class Modules {
  private readonly cache = new Map<string, { exports: unknown }>()

  constructor(private readonly globals: Record<string, unknown>) {}

  require(path: string): unknown {
    const file = path in weapp.modules ? path : `${path}.js`
    const known = this.cache.get(file)
    if (known) return known.exports
    const run = weapp.modules[file]
    if (!run) throw new Error(`module ${path} is not in the dist`)
    const module = { exports: {} as unknown }
    this.cache.set(file, module)
    const require = (request: string) => this.require(resolvePath(file, request))
    const given: Record<string, unknown> = { ...this.globals, require, module, exports: module.exports }
    run(...MODULE_PARAMETERS.map((name) => given[name]))
    return module.exports
  }
}

/** A path relative to a file of the dist; a leading slash means the root of the dist. */
export function resolvePath(from: string, request: string): string {
  return new URL(request, `x:/${from}`).pathname.replace(/^\//, '')
}
