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
    answers,
    counted: { executives: counts.executives !== null, leaders: counts.leaders !== null },
    handOvers: handOvers.map(({ id, kind, state, at, by, byName, note, notes, changed }) => ({
      ...{ id, kind, state, at, by, byName, note, notes, changed },
    })),
  }
}
