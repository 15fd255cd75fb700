import { addDays, daysBetween } from '../../../contracts/calendar'
import type { ConcernChange } from '../../../contracts/concerns'
import type { VisitRecord } from '../../../contracts/visits'
import { instantOf, isoOf } from '../day-time'
import { randomOf, type Random } from '../random'
import { seedUlid } from '../seed-ulid'
import { linesFor, type Lines } from '../texts/lines'
import { inSeason, type Story } from '../texts/story'
import { childWishes, wishGranted, womenWishes } from '../texts/wishes'
import type { PlanContext } from './context'
import type { PlannedHousehold } from './household-plan'

/** What was said on a visit, and what became of it until today. */
export interface Matter {
  concern: VisitRecord['concern']
  wishes: VisitRecord['wishes']
  note: string | null
  settlements: ConcernChange[]
}

interface Telling {
  context: PlanContext
  household: PlannedHousehold
  lines: Lines
  settled: boolean
  /** Of this visit: the same key tells the same. */
  key: string
  day: string
  random: Random
}

/** Tells what happens on the visits of one household, one after the other; no story and no wish is told there twice. */
export const matterTeller = (context: PlanContext, household: PlannedHousehold, settled: boolean) => {
  const lines = linesFor(household.record.targets[0] ?? 'ordinary', household.needs)
  const untoldWishes = { woman: [...womenWishes], child: [...childWishes] }
  return (key: string, day: string): Matter => {
    const telling = { context, household, lines, settled, key, day, random: randomOf(key) }
    const concern = concernOn(telling)
    const wish = wishOn(telling, untoldWishes)
    return {
      concern: concern?.concern ?? null,
      wishes: wish ? [wish.wish] : [],
      note: concern ? null : noteOn(telling),
      settlements: [concern?.settlement ?? [], wish?.settlement ?? []].flat(),
    }
  }
}

const takeOut = <Item>(items: Item[], random: Random): Item | undefined =>
  items.splice(random.int(0, items.length - 1), 1)[0]

const takeStory = (lines: Lines, day: string, random: Random): Story | undefined => {
  const told = takeOut(
    lines.stories.filter((story) => inSeason(story, day)),
    random,
  )
  lines.stories = lines.stories.filter((story) => story !== told)
  return told
}

const noteOn = ({ lines, random, day }: Telling): string | null =>
  random.chance(0.75) ? random.pick(lines.notes.filter((note) => inSeason(note, day))).text : null

/** Of a hundred promises whose day has passed four are still open. */
const keptShare = 0.96

const concernOn = (telling: Telling): { concern: VisitRecord['concern']; settlement: ConcernChange[] } | null => {
  const { context, lines, random, settled, key, day } = telling
  const dueOn = addDays(day, random.int(2, 9))
  const wanted = random.chance(0.22)
  const told = wanted && !(settled && dueOn >= context.today) ? takeStory(lines, day, random) : undefined
  if (!told) return null
  const id = seedUlid(instantOf(day), `${key}/concern`)
  const promise = told.promise === null ? null : { text: told.promise, dueOn }
  const resolved = promise === null || (dueOn < context.today && (settled || random.chance(keptShare)))
  const daysTaken = promise === null ? 0 : random.int(1, daysBetween(day, dueOn))
  return {
    concern: { id, text: told.concern, promise },
    settlement: resolved ? [settlementOf(id, key, addDays(day, daysTaken), told.resolution)] : [],
  }
}

const wishOn = (
  telling: Telling,
  untold: { woman: string[]; child: string[] },
): { wish: VisitRecord['wishes'][number]; settlement: ConcernChange[] } | null => {
  const { context, household, random, settled, key, day } = telling
  if (!random.chance(household.record.targets.length > 0 ? 0.05 : 0.12)) return null
  const kind = household.needs.has('child') && random.chance(0.6) ? 'child' : 'woman'
  const text = takeOut(untold[kind], random)
  const grantedOn = addDays(day, random.int(4, 40))
  const granted = grantedOn < context.today && random.chance(0.8)
  if (text === undefined || (settled && !granted)) return null
  const id = seedUlid(instantOf(day), `${key}/wish`)
  return {
    wish: { id, kind, text },
    settlement: granted ? [settlementOf(id, `${key}/wish`, grantedOn, random.pick(wishGranted))] : [],
  }
}

const evening = 19 * 60

/** Done at seven in the evening of that day, after every visit of it. */
export const settlementOf = (concernId: string, key: string, day: string, note: string): ConcernChange => {
  const at = instantOf(day, evening)
  return { id: seedUlid(at, `${key}/settled`), concernId, to: 'resolved', at: isoOf(at), note }
}
