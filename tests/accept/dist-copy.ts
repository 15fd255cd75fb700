import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type AppJson, Dist } from '../../tools/accept/dist'

const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

/** A copy of a good dist to spoil. Names come from its own app.json, so that any app will do. */
export class DistCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'mutant-'))
  readonly dist = new Dist(this.root)

  constructor(good: string) {
    cpSync(good, this.root, { recursive: true })
  }

  /** The page to spoil: the first that is no tab, else the last tab. */
  get page(): string {
    const tabs = this.dist.app().tabBar?.list?.map(({ pagePath }) => pagePath) ?? []
    const pages = this.dist.pages()
    return pages.find((page) => !tabs.includes(page)) ?? pages.at(-1) ?? ''
  }

  /** Empties large scripts of all but their imports: WeChat's compiler then takes a second instead of ten. */
  slim() {
    for (const file of this.dist.files('.js').filter((script) => this.dist.bytes(script) > 10_000)) {
      this.write(file, [...new Set(this.read(file).match(/require\("\.[^"]*"\)/g))].join(';'))
    }
  }

  /** From the page's folder up to the root of the dist. */
  get up(): string {
    return '../'.repeat(this.page.split('/').length - 1)
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8')
  }

  write(file: string, content: string | Buffer) {
    mkdirSync(dirname(join(this.root, file)), { recursive: true })
    writeFileSync(join(this.root, file), content)
  }

  remove(file: string) {
    if (!existsSync(join(this.root, file))) throw new Error(`${file} is not in the dist`)
    rmSync(join(this.root, file))
  }

  editJson(file: string, edit: (json: AppJson) => void) {
    const json = JSON.parse(this.read(file)) as AppJson
    edit(json)
    this.write(file, JSON.stringify(json))
  }

  editApp(edit: (json: AppJson) => void) {
    this.editJson('app.json', edit)
  }

  /** Adds to the page's own usingComponents. */
  use(tag: string, path: string) {
    this.editJson(`${this.page}.json`, (json) => {
      json.usingComponents = { ...json.usingComponents, [tag]: path }
    })
  }

  addComponent(path: string, json: object = { component: true }) {
    this.write(`${path}.json`, JSON.stringify(json))
    this.write(`${path}.js`, 'Component({})')
    this.write(`${path}.wxml`, '<view></view>')
  }

  addSubpackage(root: string) {
    this.editApp((json) => {
      json.subPackages = [...(json.subPackages ?? []), { root, pages: ['page/index'] }]
    })
    this.write(`${root}/page/index.json`, '{}')
    this.write(`${root}/page/index.js`, 'Page({})')
    this.write(`${root}/page/index.wxml`, '<view></view>')
  }

  /** A valid picture of about `bytes`. */
  addPicture(file: string, bytes = 0) {
    this.write(file, Buffer.concat([DOT, Buffer.alloc(bytes, 7)]))
  }

  delete() {
    rmSync(this.root, { recursive: true, force: true })
  }
}
