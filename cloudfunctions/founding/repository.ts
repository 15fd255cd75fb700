import type { RouteId, Stage } from '../../contracts/founding/route'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { ScopedRepository } from '../shared/repository'
import { setEach } from '../shared/store'
import { stagesUnderWay } from './ages-rules'
import type { CaseDocument, RosterDocument } from './case-document'

export type {
  CaseDocument,
  Contest,
  CountDocument,
  Given,
  HandOverDocument,
  RosterDocument,
  StoredAnswer,
} from './case-document'

interface Page {
  route?: RouteId
  cursor: string | null
  /** Only those there, or waiting, since before this instant. */
  before?: string
  limit: number
}

/** Of the federations above a case. */
export class CaseRepository extends ScopedRepository<CaseDocument> {
  protected readonly collection = Collections.foundingCases

  /** At some stages, those there longest first, one more than asked for; only those there before an instant, where told. */
  atStages(
    place: string,
    { stages, route, cursor, before, limit }: Page & { stages: readonly Stage[] },
  ): Promise<CaseDocument[]> {
    const [only] = stages
    const stage = stages.length === 1 && only !== undefined ? only : { in: stages }
    return this.select(place, {
      where: { stage, ...(route && { route }), order: { above: cursor ?? '', ...(before && { below: before }) } },
      order: [['order', 'asc']],
      limit: limit + 1,
    })
  }

  /** Those whose superior federation is asked, the longest waiting first, one more than asked for. */
  waitingForSuperior(place: string, { route, cursor, before, limit }: Page): Promise<CaseDocument[]> {
    const turnOrder = { above: cursor ?? '', ...(before && { below: before }) }
    return this.select(place, {
      where: { turn: 'superior', ...(route && { route }), turnOrder },
      order: [['turnOrder', 'asc']],
      limit: limit + 1,
    })
  }

  /** Those after which something is to be called to mind before a day, the earliest first, one more than asked for. */
  dueBefore(place: string, day: string, cursor: string | null, limit: number): Promise<CaseDocument[]> {
    return this.select(place, {
      where: { careOrder: { above: cursor ?? '', below: day } },
      order: [['careOrder', 'asc']],
      limit: limit + 1,
    })
  }

  /** The stages and places alone of those that have been under way at one stage since before an instant. */
  underWaySince(place: string, before: string, limit: number): Promise<CaseDocument[]> {
    return this.select(place, {
      where: { stage: { in: stagesUnderWay }, order: { above: '', below: before } },
      order: [['order', 'asc']],
      fields: ['place', 'stage', 'stageSince'],
      limit,
    })
  }
}

/**
 * No scope: a case has two sides, and its contact person has no post in any unit. Whoever reads through this asks
 * `sideOf` before anything of it is shown or changed.
 */
export class CaseDirectory extends OpenRepository<CaseDocument> {
  protected readonly collection = Collections.foundingCases

  async forUpdate(ids: readonly string[]): Promise<CaseDocument[]> {
    return this.store.getForUpdate<CaseDocument>(this.collection, [...new Set(ids)])
  }

  ofContact(openid: string): Promise<CaseDocument[]> {
    return this.store.find<CaseDocument>(this.collection, {
      where: { 'contact.openid': openid },
      order: [['_id', 'desc']],
      limit: MOST_CASES,
    })
  }

  ofPhone(phone: string): Promise<CaseDocument[]> {
    return this.store.find<CaseDocument>(this.collection, {
      where: { 'contact.phone': phone },
      order: [['_id', 'desc']],
      limit: MOST_CASES,
    })
  }

  async update(found: CaseDocument, changes: Partial<CaseDocument>): Promise<void> {
    await this.store.update(this.collection, found._id, setEach(changes))
  }
}

/** More than one contact person looks after. */
const MOST_CASES = 50

export const rosterKey = (caseId: string, roster: string): string => `${caseId}:${roster}`

/** No scope: rosters are reached through their case alone, after `sideOf`. */
export class RosterRepository extends OpenRepository<RosterDocument> {
  protected readonly collection = Collections.foundingRosters

  async forUpdate(ids: readonly string[]): Promise<RosterDocument[]> {
    return this.store.getForUpdate<RosterDocument>(this.collection, [...new Set(ids)])
  }

  async replace(id: string, rows: RosterDocument['rows']): Promise<void> {
    await this.store.update(this.collection, id, { rows: { set: rows } })
  }
}
