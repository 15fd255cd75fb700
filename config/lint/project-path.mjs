import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Path from the project's root with forward slashes and without extension: `src/client/call`. */
export function modulePath(absolute) {
  return slashed(path.relative(projectRoot, absolute)).replace(/\.d\.ts$|\.[cm]?[jt]sx?$/, '')
}

/**
 * What an import names, as one string: `src/client/call` for a file of the project (aliases of tsconfig.json followed,
 * `/index` cut), `package:zod/mini` for a package, `package:node:fs` for a part of Node.
 */
export function importTarget(specifier, importingFile) {
  if (specifier.startsWith('.')) return withoutIndex(modulePath(path.resolve(path.dirname(importingFile), specifier)))
  if (specifier.startsWith('@/')) return withoutIndex(modulePath(path.join(projectRoot, 'src', specifier.slice(2))))
  if (specifier.startsWith('contracts/')) return withoutIndex(modulePath(path.join(projectRoot, specifier)))
  return `package:${specifier}`
}

const slashed = (text) => text.split(path.sep).join('/')
const withoutIndex = (target) => target.replace(/\/index$/, '')
