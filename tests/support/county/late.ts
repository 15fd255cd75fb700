import { sees, type Household, type World } from './world'

const HOUR = 3_600_000

/** Whether she sees the household, or may still send what she did there before. */
export const mayKnow = (world: World, by: string, home: Household | undefined): boolean =>
  sees(world, by, home?.place) || lateRefusalOf(world, by, home, new Date().toISOString()) === null

/**
 * A household that is not hers now takes what she did there while it was; null: so it does. All tenures of the test are
 * of today.
 */
export function lateRefusalOf(
  world: World,
  by: string,
  home: Household | undefined,
  madeAt: string,
): 'NOT_FOUND' | 'VISIT_AFTER_HANDOVER' | null {
  if (!home) return 'NOT_FOUND'
  const stays = [...home.stood, { gridId: home.gridId, until: Infinity }].map((stay, index, all) => ({
    ...stay,
    since: all[index - 1]?.until ?? 0,
  }))
  const tenures = world.people[by]?.tenures ?? []
  const ended = stays.some((stay) =>
    tenures.some((tenure) => {
      const until = Math.min(stay.until, tenure.until)
      return tenure.gridId === stay.gridId && until < Infinity && Math.max(stay.since, tenure.since) < until
    }),
  )
  if (!ended) return 'NOT_FOUND'
  return Math.abs(Date.parse(madeAt) - Date.now()) < 2 * HOUR ? null : 'VISIT_AFTER_HANDOVER'
}
