import type { Actor } from '../shared/actor'
import { covers } from '../shared/scope'
import type { Call } from '../shared/handle'
import { CaseDirectory, type CaseDocument } from './repository'

/**
 * On which side of a case somebody stands. `superior`: works for the very federation that was asked; `above`: for one
 * over it, and only looks on. Null: the case is as if it were not there.
 */
export type Side = 'contact' | 'superior' | 'above'

interface Asker {
  actor: Actor | null
  openid: string
}

const FEDERATIONS = ['townStaff', 'countyStaff', 'cityStaff']

export function sideOf({ contact, superior, place }: CaseDocument, { actor, openid }: Asker): Side | null {
  if (contact.openid === openid) return 'contact'
  if (!actor?.staff || !FEDERATIONS.includes(actor.role) || !covers(actor.scope, place)) return null
  return actor.staff.unitId === superior.id ? 'superior' : 'above'
}

export interface Sided {
  found: CaseDocument
  side: Side
}

type Asked = Asker & Pick<Call<never>, 'store'>

/** A case and one's side of it; null where it is not there for her. */
export async function findCase(call: Asked, caseId: string): Promise<Sided | null> {
  return sided(call, await new CaseDirectory(call.store).get(caseId))
}

/** Like `findCase`, of a case one is about to change. */
export async function findCaseForUpdate(call: Asked, caseId: string): Promise<Sided | null> {
  const [found] = await new CaseDirectory(call.store).forUpdate([caseId])
  return sided(call, found ?? null)
}

function sided(asker: Asker, found: CaseDocument | null): Sided | null {
  const side = found && sideOf(found, asker)
  return side ? { found, side } : null
}
