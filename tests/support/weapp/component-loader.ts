import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { AppJson, PageJson } from './app-manifest'
import type { RootComponent, Simulate } from './simulate-types'

/**
 * Loads pages and components of the dist into exparser. Each is loaded once and handed on by id: jest evaluates a module
 * once, and a second registration of Taro's `comp` would be silently empty.
 */
export class ComponentLoader {
  private readonly ids = new Map<string, string>()

  constructor(
    private readonly simulate: Simulate,
    private readonly dist: string,
    private readonly app: AppJson,
  ) {}

  create(path: string, tagName: string): RootComponent {
    return this.simulate.render(this.load(path, tagName))
  }

  json(path: string): PageJson {
    return JSON.parse(readFileSync(join(this.dist, `${path}.json`), 'utf8')) as PageJson
  }

  has(path: string): boolean {
    return existsSync(join(this.dist, `${path}.json`))
  }

  private load(path: string, tagName: string): string {
    const known = this.ids.get(path)
    if (known) return known
    const usingComponents: Record<string, string> = {}
    for (const [tag, target] of Object.entries({ ...this.app.usingComponents, ...this.json(path).usingComponents })) {
      const component = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(path), target)
      if (component !== path) usingComponents[tag] = this.load(component, tag)
    }
    const options = { compiler: 'official', rootPath: this.dist, usingComponents } as const
    const id = this.simulate.load(join(this.dist, path), tagName, options)
    this.ids.set(path, id)
    return id
  }
}
