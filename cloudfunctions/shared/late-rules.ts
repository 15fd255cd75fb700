import { addDays, startOfDay, ymdOf } from '../../contracts/calendar'

/** How fast a phone's clock may be: two hours. */
export const PHONE_CLOCK_MS = 2 * 60 * 60 * 1000

/**
 * How long what was recorded before may still arrive after its household moved away or its grid passed to somebody
 * else: a month, in which every keeper makes her rounds and meets a signal. Later her successor has been there herself.
 */
export const GRACE_DAYS = 30

export interface LateRefusal {
  code: 'NOT_FOUND' | 'VISIT_AFTER_HANDOVER' | 'HANDED_OVER_LONG_AGO'
  limit?: string
}

interface Stood {
  gridId: string
  stood?: readonly { gridId: string; until: string }[]
}

interface Keeper {
  /** Those she keeps now. */
  grids: readonly { id: string; since?: string }[]
  gridsLeft?: readonly { id: string; since?: string; until: string }[]
}

interface Late {
  /** When she did what arrives now, by her phone's clock; null where that is not told: then as late as it was hers. */
  madeAt: string | null
  /** Milliseconds since 1970: when it arrived. */
  now: number
}

/**
 * Why something done at a household that is not hers now cannot be taken in; null when she kept its grid as she did it
 * and it is not too late. To whom it never was known, it is not found. A phone's clock may be up to two hours fast.
 */
export function lateRefusalOf(household: Stood, keeper: Keeper, { madeAt, now }: Late): LateRefusal | null {
  const ends = endsOf(household, keeper)
  const last = ends[0]
  if (!last) return { code: 'NOT_FOUND' }
  const end = madeAt === null ? last : ends.find((time) => isWithin(Date.parse(madeAt), time))
  if (!end) return { code: 'VISIT_AFTER_HANDOVER', limit: ymdOf(last.until) }
  const lastDay = addDays(ymdOf(end.until), GRACE_DAYS)
  return now < Date.parse(startOfDay(addDays(lastDay, 1))) ? null : { code: 'HANDED_OVER_LONG_AGO', limit: lastDay }
}

const isWithin = (made: number, { since, until }: { since?: string; until: string }): boolean =>
  made < Date.parse(until) + PHONE_CLOCK_MS && (since === undefined || made >= Date.parse(since) - PHONE_CLOCK_MS)

/** The times in which the household was hers, the latest first. */
function endsOf({ gridId, stood = [] }: Stood, { grids, gridsLeft = [] }: Keeper): { since?: string; until: string }[] {
  const stays = [...stood, { gridId, until: FAR_FUTURE }].map((stay, index, all) => ({
    ...stay,
    from: all[index - 1]?.until,
  }))
  const times = [...gridsLeft, ...grids.map(({ id, since }) => ({ id, since, until: FAR_FUTURE }))]
  return stays
    .flatMap((stay) => times.filter(({ id }) => id === stay.gridId).map((time) => overlap(stay, time)))
    .filter(({ since, until }) => until !== FAR_FUTURE && (since === undefined || since < until))
    .sort((one, other) => (one.until < other.until ? 1 : -1))
}

/** Above every instant. */
const FAR_FUTURE = '9999'

function overlap(stay: { from: string | undefined; until: string }, time: { since?: string; until: string }) {
  const since = [stay.from, time.since]
    .flatMap((instant) => instant ?? [])
    .sort()
    .at(-1)
  const until = stay.until < time.until ? stay.until : time.until
  return { ...(since !== undefined && { since }), until }
}
