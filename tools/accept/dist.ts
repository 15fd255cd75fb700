import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

export interface AppJson {
  pages?: string[]
  subPackages?: SubPackage[]
  subpackages?: SubPackage[]
  usingComponents?: Record<string, string>
  tabBar?: { custom?: boolean; list?: { pagePath: string }[] }
  sitemapLocation?: string
  themeLocation?: string
  lazyCodeLoading?: string
  requiredPrivateInfos?: string[]
  permission?: Record<string, unknown>
  [field: string]: unknown
}

interface SubPackage {
  root: string
  pages: string[]
}

/** The files of a compiled mini-program, paths relative with forward slashes. */
export class Dist {
  constructor(readonly root: string) {}

  files(...extensions: string[]): string[] {
    const all = listFiles(this.root)
    return extensions.length === 0 ? all : all.filter((file) => extensions.includes(posix.extname(file)))
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file))
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  bytes(file: string): number {
    return statSync(join(this.root, file)).size
  }

  /** The parsed file, or undefined when it is not JSON (the compiler and the schema check say so). */
  json<T>(file: string): T | undefined {
    try {
      return JSON.parse(this.text(file)) as T
    } catch {
      return undefined
    }
  }

  app(): AppJson {
    return this.json<AppJson>('app.json') ?? {}
  }

  /** Roots of the subpackages, each with a slash at its end. */
  packageRoots(): string[] {
    return subPackages(this.app()).map(({ root }) => withSlash(root))
  }

  pages(): string[] {
    const app = this.app()
    const inPackages = subPackages(app).flatMap(({ root, pages }) => pages.map((page) => withSlash(root) + page))
    return [...(app.pages ?? []), ...inPackages]
  }
}

const subPackages = (app: AppJson) => app.subPackages ?? app.subpackages ?? []
const withSlash = (root: string) => `${root.replace(/^\/|\/$/g, '')}/`

/** Every file below a folder, relative to it, sorted. */
export function listFiles(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')).sort()
}
