import type { PackDocument } from '../../../contracts/founding-documents'
import { vocabulary } from '../../../contracts/founding/catalogue'
import type { Store } from '../../shared/store'
import { progressOfCase } from '../case-rules'
import { ExecutivesDirectory } from '../executives-repository'
import { executivesElected } from '../executives-rules'
import { rosterKey, RosterRepository, type CaseDocument } from '../repository'
import type { Printed } from '../word/word-rules'
import { changedIn, gapsOf, papersOf, saidBy, stateOf, titled, type Paper } from './pack-rules'
import { printedOf } from './printed-rules'
import { countStrokes } from './strokes'
import { Templates } from './templates'

/** A case with everything its papers are made of. A few round trips, whatever the number of papers. */
export interface CasePapers {
  found: CaseDocument
  papers: Paper[]
  printed: Printed
  templates: Templates
  progress: ReturnType<typeof progressOfCase>
}

export async function papersOfCase(store: Store, found: CaseDocument): Promise<CasePapers> {
  const rosterIds = Object.keys(vocabulary.rosters)
  const unitId = found.unitId ?? found.later?.unitId
  const [stored, templates, inPosts] = await Promise.all([
    new RosterRepository(store).getMany(rosterIds.map((id) => rosterKey(found._id, id))),
    Templates.at(store, found.place),
    unitId === undefined ? [] : new ExecutivesDirectory(store).of(unitId),
  ])
  const rows = new Map(stored.map((roster) => [roster._id, roster.rows]))
  const rosters = Object.fromEntries(rosterIds.map((id) => [id, rows.get(rosterKey(found._id, id)) ?? []]))
  const progress = progressOfCase(found, found.settings)
  const executives = found.unitId === null && found.route !== 'byElection' ? executivesElected(found) : inPosts
  const printed = printedOf(found, progress, { rosters, executives }, countStrokes)
  return { found, papers: papersOf(found, progress, found.settings), printed, templates, progress }
}

export const toPackDocument = (
  { found, printed, templates, progress }: CasePapers,
  { kind, stepId, isReached }: Paper,
): PackDocument => {
  const tags = templates.tags(kind.id)
  const gaps = gapsOf(found, progress, tags)
  const made = found.made[kind.id]
  const changed = made ? changedIn(made.said, saidBy(tags, printed)) : []
  return {
    ...{ id: kind.id, short: kind.short, stepId, by: kind.by, sealed: kind.sealed, gaps, changed },
    title: titled(kind.title, printed.words),
    state: stateOf(isReached, gaps.length, made, changed.length),
    madeAt: made?.madeAt ?? null,
    edition: made?.edition ?? 0,
    delivered: found.delivered[kind.id] ?? null,
  }
}
