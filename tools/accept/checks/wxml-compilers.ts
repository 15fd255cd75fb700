import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { CannotRun, type Check, type Finding, finding } from '../check'
import type { Dist } from '../dist'

/** wcc and wcsc, the compilers of DevTools (a build of 2020): they catch expressions and wxs that the uploader accepts. */
export const devToolsCompilers: Check = {
  name: 'wcc and wcsc',
  run({ dist }) {
    const templates = [...dist.files('.wxml'), ...dist.files('.wxs')].map((file) => `./${file}`)
    const styles = dist.files('.wxss').map((file) => `./${file}`)
    return [
      ...compile(dist, 'wcc', ['-d', ...templates]),
      ...(styles.length > 0 ? compile(dist, 'wcsc', ['-lc', '-js', '-pc', String(styles.length), ...styles]) : []),
    ]
  },
}

/** glass-easel's template compiler: Tencent's maintained one, with line and column, and the imports of each template. */
export const glassEaselCompiler: Check = {
  name: 'glass-easel',
  run({ dist }) {
    const group = new TmplGroup()
    const scripts = dist.files('.wxs')
    const templates = dist.files('.wxml')
    for (const file of scripts) group.addScript(withoutExtension(file), dist.text(file))
    const faults = templates.flatMap((file) => addTemplate(group, dist, file))
    const imports = templates.flatMap((file) => missingImports(group, file, templates, scripts))
    group.free()
    return [...faults, ...imports]
  },
}

function compile(dist: Dist, compiler: 'wcc' | 'wcsc', values: string[]): Finding[] {
  const options = { cwd: dist.root, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const { status, stderr, error } = spawnSync(binary(compiler), values, options)
  if (error) throw new CannotRun(`${compiler} does not start: ${error.message}`)
  return status !== 0 || stderr
    ? [finding(`${compiler}: ${stderr.trim().slice(0, 400) || `exit ${String(status)}`}`)]
    : []
}

function binary(compiler: string): string {
  const folder = { linux: 'linux', darwin: 'mac', win32: 'windows' }[process.platform as string]
  const isBuilt = process.arch === 'x64' || process.platform === 'darwin'
  if (!folder || !isBuilt) {
    throw new CannotRun(`miniprogram-compiler has no ${compiler} for ${process.platform} ${process.arch}`)
  }
  const manifest = createRequire(__filename).resolve('miniprogram-compiler/package.json')
  const path = join(dirname(manifest), 'bin', folder, process.platform === 'win32' ? `${compiler}.exe` : compiler)
  chmodSync(path, 0o755)
  return path
}

function addTemplate(group: TmplGroup, dist: Dist, file: string): Finding[] {
  const warnings = group.addTmpl(withoutExtension(file), dist.text(file)) as Diagnostic[] | undefined
  return (warnings ?? []).map(({ startLine, startColumn, message }) =>
    finding(`${file}:${String(startLine + 1)}:${String(startColumn + 1)}: ${message}`),
  )
}

interface Diagnostic {
  startLine: number
  startColumn: number
  message: string
}

function missingImports(group: TmplGroup, file: string, templates: string[], scripts: string[]): Finding[] {
  const path = withoutExtension(file)
  const lostTemplates = (group.getDirectDependencies(path) as string[]).filter(
    (target) => !templates.includes(`${target}.wxml`),
  )
  const isScript = (target: string) => scripts.includes(target) || scripts.includes(`${target}.wxs`)
  const lostScripts = (group.getScriptDependencies(path) as string[]).filter((target) => !isScript(target))
  return [
    ...lostTemplates.map((target) => finding(`${file}: import of ${target}.wxml, which does not exist`)),
    ...lostScripts.map((target) => finding(`${file}: wxs ${target}, which does not exist`)),
  ]
}

const withoutExtension = (file: string) => file.replace(/\.\w+$/, '')
