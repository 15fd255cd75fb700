import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CloudError } from '../database'
import { limits } from '../limits'

export interface Trigger {
  name: string
  /** Seven fields, Beijing time: second minute hour day month week year. */
  config: string
}

/** A deployed function and the parts of its config.json that the cloud reads. */
export interface DeployedFunction {
  name: string
  /** Absolute path of index.js. */
  entry: string
  timeoutMs: number
  /** OpenAPI names that it may call. */
  openapi: string[]
  triggers: Trigger[]
}

interface ConfigFile {
  timeout?: number
  permissions?: { openapi?: string[] }
  triggers?: { name: string; type: string; config: string }[]
}

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,58}$/

/** The functions in a folder of bundles, one folder a function, read when first asked for. */
export class FunctionDirectory {
  readonly #known = new Map<string, DeployedFunction>()

  constructor(
    private readonly folder: string,
    private readonly defaultTimeoutMs: number,
  ) {}

  find(name: string): DeployedFunction {
    const known = this.#known.get(name)
    if (known) return known
    const entry = join(this.folder, name, 'index.js')
    if (!NAME.test(name) || !existsSync(entry)) {
      const deployed = this.names().join(', ') || 'none'
      throw new CloudError(
        'FUNCTION_NOT_FOUND',
        `FunctionName parameter could not be found: ${name} (deployed: ${deployed})`,
      )
    }
    const deployed = { name, entry, ...this.#configuration(name) }
    this.#known.set(name, deployed)
    return deployed
  }

  names(): string[] {
    if (!existsSync(this.folder)) return []
    return readdirSync(this.folder).filter((name) => existsSync(join(this.folder, name, 'index.js')))
  }

  all(): DeployedFunction[] {
    return this.names().map((name) => this.find(name))
  }

  reload(): void {
    this.#known.clear()
  }

  #configuration(name: string): Pick<DeployedFunction, 'timeoutMs' | 'openapi' | 'triggers'> {
    const config = readConfig(join(this.folder, name, 'config.json'))
    const timeoutMs = config.timeout === undefined ? this.defaultTimeoutMs : config.timeout * 1000
    return {
      timeoutMs: Math.min(timeoutMs, limits.longestFunctionTimeoutMs),
      openapi: config.permissions?.openapi ?? [],
      triggers: (config.triggers ?? []).filter(({ type }) => type === 'timer'),
    }
  }
}

function readConfig(file: string): ConfigFile {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ConfigFile) : {}
}
