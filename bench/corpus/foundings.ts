import { vocabulary } from '../../contracts/founding/catalogue'
import { defaultFoundingSettings } from '../../contracts/founding/settings'
import type { RouteId } from '../../contracts/founding/route'
import { progressOfCase, stampsOf, standingOf } from '../../cloudfunctions/founding/case-rules'
import type { CaseDocument } from '../../cloudfunctions/founding/case-document'
import { placed } from '../../cloudfunctions/shared/place'
import { plausible } from '../../tests/support/founding'
import { instantBefore } from './calendar'
import { fingerprintLike, ulidAt } from './identifier'
import { headNames, nth } from './texts'
import type { StoredUnit } from './units'

type Found = Omit<CaseDocument, 'stage' | 'stageSince' | 'order' | 'turn' | 'turnSince' | 'turnOrder'>

/** Cases of the towns, one town after the other: half of them begun, half handed in and waiting for an answer. */
export function foundingCases(units: readonly StoredUnit[], count: number, month: string): CaseDocument[] {
  const towns = units.filter(({ level }) => level === 'town')
  return Array.from({ length: count }, (_, index) => {
    const at = instantBefore(month, 1 + (index % 300), 480)
    const begun = opened(nth(towns, index), index, index % 3 === 0 ? 'committee' : 'federation', at)
    return standing(index % 2 === 0 ? begun : handedIn(begun, at), at)
  })
}

function opened(town: StoredUnit, index: number, route: RouteId, instant: number): Found {
  const at = new Date(instant).toISOString()
  const _id = ulidAt(instant)
  const contact = {
    name: nth(headNames, index),
    phone: `198${String(index).padStart(8, '0')}`,
    openid: contactOf(index),
  }
  const known = {
    unitName: `聊城市第${String(index)}食品有限公司`,
    contactName: contact.name,
    contactPhone: contact.phone,
  }
  const answers = Object.entries(known).map(([id, value]) => [id, { value, stamp: _id, seen: {}, at }] as const)
  return {
    ...{ _id, ...placed(`${town.place}/${_id}`), route, contact, settings: defaultFoundingSettings },
    superior: { id: town._id, name: town.name, level: town.level },
    answers: Object.fromEntries(answers),
    ...{
      rosters: {},
      written: [],
      handOvers: [],
      counts: { executives: null, leaders: null },
      made: {},
      delivered: {},
    },
    ...{
      unitId: null,
      closed: null,
      version: 1,
      createdAt: at,
      changedAt: at,
      fingerprint: fingerprintLike(),
      demo: true,
    },
  }
}

/** Who calls for the case with this number. */
export const contactOf = (index: number): string => `o-bench-contact-${String(index)}`

const MOST_STEPS = 10

/** What the contact person writes up to her first papers, and the papers. */
function handedIn(begun: Found, instant: number): Found {
  let found = begun
  for (let step = 0; step < MOST_STEPS; step++) {
    const { current } = progressOfCase(found, found.settings)
    if (!current || current.step.turn === 'superior') return found
    found = filled(found, [...current.open, ...current.toConfirm], instant)
    if (current.step.handOver) return withPapers(found, current.step.handOver, instant)
  }
  return found
}

const WOMEN = 40
const ROWS = 3

function filled(found: Found, asked: readonly string[], instant: number): Found {
  const { values } = progressOfCase(found, found.settings)
  const at = new Date(instant).toISOString()
  const answers = { ...found.answers }
  const rosters = { ...found.rosters }
  for (const id of asked) {
    const stamp = ulidAt(instant)
    if (id in vocabulary.rosters) rosters[id] = { rows: id === 'women' ? WOMEN : ROWS, stamp }
    else answers[id] = { value: plausible(id, values), stamp, seen: seenBy(id, { ...answers, ...rosters }), at }
  }
  return { ...found, answers, rosters, version: found.version + asked.length }
}

function seenBy(id: string, written: Record<string, { stamp: string }>): Record<string, string> {
  const others = vocabulary.blanks[id]?.inViewOf ?? []
  return Object.fromEntries(others.flatMap((other) => (written[other] ? [[other, written[other].stamp]] : [])))
}

function withPapers(found: Found, kind: CaseDocument['handOvers'][number]['kind'], instant: number): Found {
  const papers = {
    ...{ id: ulidAt(instant), kind, state: 'submitted' as const, at: new Date(instant).toISOString() },
    ...{ by: 'contact' as const, byName: found.contact.name, note: null, notes: [], changed: [] },
    ...{ stamps: stampsOf(found), fingerprint: fingerprintLike() },
  }
  return { ...found, handOvers: [papers] }
}

function standing(found: Found, instant: number): CaseDocument {
  const since = new Date(instant).toISOString()
  const order = `${since}#${found._id}`
  return {
    ...{ ...found, ...standingOf(found, found.settings) },
    ...{ stageSince: since, order, turnSince: since, turnOrder: order },
  }
}
