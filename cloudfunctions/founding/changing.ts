import type { Actor } from '../shared/actor'
import type { AuditLine } from '../shared/audit'
import type { Store } from '../shared/store'
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
  const written = { ...changes, ...standing, version: before.version + 1, changedAt: at }
  await new CaseDirectory(store).update(before, written)
  const [left, reached] = [measureOf(before), measureOf({ ...changed, stage })]
  const tally = left === reached ? [] : [{ month: 'now', counts: { [left]: -1, [reached]: 1 } }]
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

const measureOf = ({ route, stage }: Pick<CaseDocument, 'route' | 'stage'>) => `founding:${route}:${stage}`

export const openedCounts = (opened: CaseDocument) => ({ [measureOf(opened)]: 1 })
