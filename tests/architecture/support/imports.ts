import path from 'node:path'
import ts from 'typescript'
import { exists, filesIn, read } from './files'

export interface Import {
  from: string
  /** A file of the project, or the name of a package. */
  to: string
}

const ENDINGS = ['.ts', '.tsx', '.mjs', '.cjs', '/index.ts', '/index.tsx', '']

/** Every import of the project's TypeScript, resolved to files where it means one. */
export function importsOf(folders: readonly string[]): Import[] {
  return filesIn(folders, /\.tsx?$/).flatMap((from) =>
    ts
      .preProcessFile(read(from), true, true)
      .importedFiles.map(({ fileName }) => ({ from, to: resolved(from, fileName) })),
  )
}

function resolved(from: string, specifier: string): string {
  const base = baseOf(from, specifier)
  if (base === undefined) return specifier
  return ENDINGS.map((ending) => base + ending).find((file) => exists(file) && /\.\w+$/.test(file)) ?? base
}

function baseOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier)
  if (specifier.startsWith('@/')) return `src/${specifier.slice(2)}`
  return specifier.startsWith('contracts/') ? specifier : undefined
}

/** Rings of nodes that lead back to themselves, each as the way around; empty when there is none. */
export function cycles(edges: readonly Import[]): string[][] {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of edges) if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to))
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (node: string, way: readonly string[]): void => {
    const seenAt = way.indexOf(node)
    if (seenAt >= 0) return void found.push([...way.slice(seenAt), node])
    if (done.has(node)) return
    for (const following of next.get(node) ?? []) walk(following, [...way, node])
    done.add(node)
  }
  for (const node of next.keys()) walk(node, [])
  return found
}
