import type { World } from './world'

/** What a reader calls each record: 大庄主席, 户3, 访7. */
export function shortNames(world: World): Map<string, string> {
  const numbered = (entries: object, kind: string): [string, string][] =>
    Object.keys(entries).map((id, index) => [id, `${kind}${index + 1}`])
  const named = (entries: Record<string, { name: string }>): [string, string][] =>
    Object.entries(entries).map(([id, { name }]) => [id, name])
  return new Map([
    ...named(world.units),
    ...named(world.people),
    ...numbered(world.grids, '格'),
    ...numbered(world.households, '户'),
    ...numbered(world.visits, '访'),
    ...numbered(world.concerns, '说'),
    ...numbered(world.handovers, '交'),
  ])
}
