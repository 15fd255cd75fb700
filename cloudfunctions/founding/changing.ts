import type { Measures } from '../../contracts/insights'
import type { Actor } from '../shared/actor'
import type { AuditLine } from '../shared/audit'
import type { Store } from '../shared/store'
import { careOrderOf } from './aftercare-rules'
import { standingOf } from './case-rules'
import { CaseDirectory, type CaseDocument } from './repository'

interface Changing {
  store: Store
  actor: Actor | null
  now: Date
}

export interface Changed {
  found: CaseDocument
  audit: AuditLine
}

/** Writes changes into a case, with the stage and turn that follow from them, and the line that tells of it. */
export async function changeCase(
  { store, now }: Changing,
  before: CaseDocument,
  changes: Partial<CaseDocument>,
  action: string,
): Promise<Changed> {
  const at = now.toISOString()
  const changed = { ...before, ...changes }
  const { stage, turn } = standingOf(changed, changed.settings)
  const stageSince = stage === before.stage ? before.stageSince : at
  const turnSince = turn === before.turn ? before.turnSince : at
  const orders = { order: `${stageSince}#${before._id}`, turnOrder: `${turnSince}#${before._id}` }
  const standing = { stage, turn, stageSince, turnSince, ...orders }
  const careOrder = careOrderOf({ ...changed, ...standing })
  const written = { ...changes, ...standing, careOrder, version: before.version + 1, changedAt: at }
  await new CaseDirectory(store).update(before, written)
  const counts = difference(figuresOf(before), figuresOf({ ...changed, stage }))
  const tally = Object.keys(counts).length === 0 ? [] : [{ month: 'now', counts }]
  return {
    found: { ...before, ...written },
    audit: { action, subject: before._id, place: placeOfCases(placeOfSuperior(before)), tally },
  }
}

/** Of the federation that is asked. */
export const placeOfSuperior = ({ place }: CaseDocument): string => place.slice(0, place.lastIndexOf('/'))

/**
 * Where the figures count the cases of a federation. The last step of a line's place has no board of its own: all cases
 * share one, so that the federation's own board counts them and does not grow with them.
 */
export const placeOfCases = (superiorPlace: string): string => `${superiorPlace}/foundings`

/** What a case adds to the figures: itself at its stage, and the women and enterprises it covers once it is founded. */
function figuresOf({ route, stage, covered }: Pick<CaseDocument, 'route' | 'stage' | 'covered'>): Measures {
  return {
    [`founding:${route}:${stage}`]: 1,
    ...(covered && { 'covered:women': covered.women, 'covered:units': covered.units }),
  }
}

function difference(before: Measures, after: Measures): Measures {
  const measures = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const changes = measures.map((measure) => [measure, (after[measure] ?? 0) - (before[measure] ?? 0)] as const)
  return Object.fromEntries(changes.filter(([, change]) => change !== 0))
}

export const openedCounts = (opened: CaseDocument): Measures => figuresOf(opened)

/** Since when a case that is opened now is where it is, and in which orders it stands. */
export const openedOrders = (id: string, at: string) => {
  const order = `${at}#${id}`
  return { stageSince: at, order, turnSince: at, turnOrder: order }
}
