import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, resolve, sep } from 'node:path'
import vm from 'node:vm'
import { zipFile, zipToBuffer } from 'miniprogram-ci/dist/ci/cloud/utils'
import { CannotRun, type Check, type Finding, finding } from '../check'
import { listFiles } from '../dist'
import { cronFault } from './cron'

interface FunctionConfig {
  permissions?: { openapi?: string[] }
  triggers?: { name?: string; type?: string; config?: string }[]
}

/** What WeChat's console takes as the zip of one function: 50 MB; ours are bundles of well below one. */
const ZIP_LIMIT = 1024 * 1024

/** Each deployable function: its configuration, that its code stands alone, and the size of the zip that is uploaded. */
export const cloudFunctions: Check = {
  name: 'cloud functions',
  async run({ functionsDist }) {
    if (!functionsDist || !existsSync(functionsDist)) throw new CannotRun('no functions are built (npm run build)')
    const names = readdirSync(functionsDist).filter((name) => existsSync(join(functionsDist, name, 'index.js')))
    if (names.length === 0) return [finding(`${functionsDist}: holds no function`)]
    const findings = await Promise.all(names.map((name) => checkFunction(name, join(functionsDist, name))))
    return findings.flat()
  },
}

async function checkFunction(name: string, folder: string): Promise<Finding[]> {
  const scripts = listFiles(folder).filter((file) => file.endsWith('.js') && !file.includes('node_modules/'))
  const faults = [
    ...(/^[A-Za-z][A-Za-z0-9_-]{0,59}$/.test(name) ? [] : ['not a function name']),
    ...configFaults(folder),
    ...scripts.flatMap((file) => scriptFaults(folder, file).map((fault) => `${file}: ${fault}`)),
    ...(await zipFaults(folder)),
  ]
  return faults.map((fault) => finding(`${name}: ${fault}`))
}

function configFaults(folder: string): string[] {
  const path = join(folder, 'config.json')
  if (!existsSync(path)) return []
  const { permissions, triggers = [] } = JSON.parse(readFileSync(path, 'utf8')) as FunctionConfig
  const openapi = (permissions?.openapi ?? []).filter((name) => !/^[a-zA-Z]+(\.[a-zA-Z]+)+$/.test(name))
  return [...openapi.map((name) => `openapi permission "${name}" has no such form`), ...triggers.flatMap(triggerFaults)]
}

function triggerFaults(trigger: { name?: string; type?: string; config?: string }): string[] {
  const missing = (['name', 'type', 'config'] as const).filter((field) => !trigger[field])
  const cron = trigger.config ? cronFault(trigger.config) : undefined
  return [
    ...missing.map((field) => `a trigger has no ${field}`),
    ...(cron ? [`cron "${String(trigger.config)}": ${cron}`] : []),
  ]
}

function scriptFaults(folder: string, file: string): string[] {
  const source = readFileSync(join(folder, file), 'utf8')
  try {
    vm.compileFunction(source, ['require', 'module', 'exports', '__filename', '__dirname'])
  } catch (error) {
    return [(error as Error).message]
  }
  const requests = [...source.matchAll(/\brequire\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => match[1] ?? '')
  return [...new Set(requests)].flatMap((request) => requireFault(folder, file, request) ?? [])
}

function requireFault(folder: string, file: string, request: string): string | undefined {
  if (!request.startsWith('.'))
    return isInstalled(folder, request) ? undefined : `${request} is not in its package.json`
  const target = resolve(folder, dirname(file), request)
  const isInside = target.startsWith(folder + sep)
  return isInside && isModule(target) ? undefined : `${request} is not inside the uploaded folder`
}

function isModule(target: string): boolean {
  return ['', '.js', '.json', '/index.js'].some((end) => existsSync(target + end) && statSync(target + end).isFile())
}

function isInstalled(folder: string, request: string): boolean {
  const name = request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/')
  if (request.startsWith('node:') || builtinModules.includes(name)) return true
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return false
  const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies?: Record<string, string> }
  return name in dependencies
}

/** Packed by the very code that packs a function for upload; symbolic links stay links, so shared code must be copied. */
async function zipFaults(folder: string): Promise<string[]> {
  const { length } = await zipToBuffer(zipFile(folder, { ignore: ['node_modules'] }))
  return length > ZIP_LIMIT ? [`the upload is ${String(length)} bytes, budget ${String(ZIP_LIMIT)}`] : []
}
