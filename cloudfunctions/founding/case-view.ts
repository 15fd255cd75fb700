import type * as z from 'zod/mini'
import type { FoundingCase } from '../../contracts/founding-cases'
import { givenOf } from './case-rules'
import type { Sided } from './sides'

/** A case as either side sees it. */
export function toFoundingCase({ found, side }: Sided): z.output<typeof FoundingCase> {
  const { _id, contact, answers, handOvers, counts } = found
  const { route, stage, stageSince, superior, settings, rosters, unitId, closed, version, createdAt, changedAt, demo } =
    found
  return {
    ...{
      id: _id,
      route,
      stage,
      stageSince,
      superior,
      settings,
      rosters,
      unitId,
      closed,
      version,
      createdAt,
      changedAt,
      demo,
    },
    contact: { name: contact.name, phoneTail: contact.phone.slice(-4) },
    side,
    given: givenOf(found),
    later: found.later ? { of: found.later.of, unitId: found.later.unitId } : null,
    term: found.term ?? null,
    done: found.done ?? {},
    answers,
    counted: { executives: counts.executives !== null, leaders: counts.leaders !== null },
    handOvers: handOvers.map(({ id, kind, state, at, by, byName, note, notes, changed, stamps }) => ({
      ...{ id, kind, state, at, by, byName, note, changed },
      notes: notes.map(({ blank, note: words }) => ({ blank, note: words, stamp: stamps[blank] ?? null })),
    })),
  }
}
