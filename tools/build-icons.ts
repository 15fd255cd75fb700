import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Turns `src/theme/icons/svg/*.svg` into CSS masks (`icons.module.scss`) and the union of their names (`names.ts`).
 * weapp has no inline SVG: an icon is a box of the current colour behind a mask. Run `npx tsx tools/build-icons.ts`
 * after adding an svg; the output is committed.
 */
const folder = path.resolve(__dirname, '../src/theme/icons')

/** Icons that stand 64 px high above an empty list: a finer line, or they would shout. */
const DRAWN_LARGE = [
  'bookmark',
  'household',
  'list',
  'lock',
  'offline',
  'problem',
  'register',
  'search',
  'today',
  'visit',
]

interface Drawing {
  name: string
  shapes: string
}

function readDrawings(): Drawing[] {
  return readdirSync(path.join(folder, 'svg'))
    .sort()
    .map((file) => ({
      name: path.basename(file, '.svg'),
      shapes: shapesOf(readFileSync(path.join(folder, 'svg', file), 'utf8')),
    }))
}

function shapesOf(svg: string): string {
  const shapes = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1]
  if (shapes === undefined) throw new Error(`not an svg: ${svg.slice(0, 60)}`)
  return shapes.trim()
}

function mask(shapes: string, stroke: number): string {
  const head = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='#000' stroke-width='${stroke}' stroke-linecap='round' stroke-linejoin='round'>`
  const svg = `${head}${shapes.replaceAll('"', "'")}</svg>`
  const escaped = svg.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E')
  return `-webkit-mask-image: url("data:image/svg+xml,${escaped}");`
}

function stylesheet(drawings: Drawing[]): string {
  const large = drawings.filter(({ name }) => DRAWN_LARGE.includes(name))
  return [
    '// Written by tools/build-icons.ts from svg/*.svg.',
    ...drawings.map(({ name, shapes }) => `.${name} {\n  ${mask(shapes, 1.75)}\n}\n`),
    ...drawings.map(({ name, shapes }) => `.small.${name} {\n  ${mask(shapes, 2)}\n}\n`),
    ...large.map(({ name, shapes }) => `.large.${name} {\n  ${mask(shapes, 1.25)}\n}\n`),
  ].join('\n')
}

function names(drawings: Drawing[]): string {
  const list = drawings.map(({ name }) => `  '${name}',`).join('\n')
  return `// Written by tools/build-icons.ts from svg/*.svg.\nexport const ICON_NAMES = [\n${list}\n] as const\n\nexport type IconName = (typeof ICON_NAMES)[number]\n`
}

const drawings = readDrawings()
writeFileSync(path.join(folder, 'icons.module.scss'), stylesheet(drawings))
writeFileSync(path.join(folder, 'names.ts'), names(drawings))
console.log(`${drawings.length} icons written`)
