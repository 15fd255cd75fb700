import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { TmplGroup } from 'glass-easel-template-compiler'
import { Dist, listFiles } from '../../../tools/accept/dist'
import hiddenNames from '../weapp/hidden-globals.json'
import { MODULE_PARAMETERS } from './runtime/module-parameters'
import { webStyles } from './weapp-styles'

const CACHE = resolve(__dirname, '../../../.cache/browser')
const RUNTIME = join(__dirname, 'runtime')
const EMPTY = 'builtin/empty'
const SLOT = 'builtin/slot'

/** Turns a compiled mini-program into one web page on glass-easel; answers its folder, kept by the content of the dist. */
export function buildWeappPage(root: string): string {
  const dist = new Dist(root)
  const folder = join(CACHE, hashOf(dist))
  if (existsSync(folder)) return folder
  const draft = `${folder}.${String(process.pid)}`
  mkdirSync(draft, { recursive: true })
  cpSync(root, join(draft, 'dist'), { recursive: true })
  writeFileSync(join(draft, 'app-data.js'), appData(dist))
  writeFileSync(join(draft, 'index.html'), html(dist))
  bundleRuntime(join(draft, 'runtime.js'))
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  return folder
}

function hashOf(dist: Dist): string {
  const hash = createHash('sha256')
  for (const file of dist.files()) hash.update(file).update(readFileSync(join(dist.root, file)))
  const harness = [__dirname, join(__dirname, '../weapp')].flatMap((folder) =>
    listFiles(folder).map((file) => join(folder, file)),
  )
  for (const file of harness) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function bundleRuntime(outfile: string) {
  buildSync({
    entryPoints: [join(RUNTIME, 'main.ts')],
    bundle: true,
    format: 'iife',
    outfile,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}

function appData(dist: Dist): string {
  const configuration = dist.files('.json').filter((file) => !/^(app|project\.config|sitemap|theme)\.json$/.test(file))
  const data = {
    app: dist.app(),
    json: Object.fromEntries(configuration.map((file) => [withoutExtension(file), dist.json(file)])),
  }
  const assignments = [`=${JSON.stringify(data)}`, `.modules={${modules(dist)}}`, `.templates=${templates(dist)}`]
  return assignments.map((assignment) => `window.__WEAPP__${assignment}`).join(';\n')
}

/** Each script as a function: WeChat's globals are handed in, and what its logic layer lacks is an undefined parameter. */
function modules(dist: Dist): string {
  const hidden = hiddenNames.filter((name) => name !== 'eval')
  const parameters = [...MODULE_PARAMETERS, ...hidden].join(',')
  const scripts = dist
    .files('.js')
    .map((file) => `${JSON.stringify(file)}:function(${parameters}){${dist.text(file)}\n}`)
  return scripts.join(',\n')
}

function templates(dist: Dist): string {
  const group = new TmplGroup()
  group.addTmpl(SLOT, '<slot />')
  group.addTmpl(EMPTY, '')
  for (const file of dist.files('.wxs')) group.addScript(withoutExtension(file), dist.text(file))
  for (const file of dist.files('.wxml')) group.addTmpl(withoutExtension(file), dist.text(file))
  const text = group.getTmplGenObjectGroups()
  group.free()
  return text
}

function html(dist: Dist): string {
  const files = dist.files('.wxss').sort((left, right) => Number(right === 'app.wxss') - Number(left === 'app.wxss'))
  const wxss = files.map((file) => dist.text(file)).join('\n')
  const phone = readFileSync(join(RUNTIME, 'phone.css'), 'utf8')
  return [
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<style>${phone}</style><style>${webStyles(wxss)}</style>`,
    '<body class="weapp-root"><script src="/app-data.js"></script><script src="/runtime.js"></script></body></html>',
  ].join('\n')
}

const withoutExtension = (file: string) => file.replace(/\.\w+$/, '')
