import { addDays } from '../../contracts/calendar'
import { type ReminderKind, reminderKinds } from '../../contracts/reminders'
import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import type { ConcernDocument } from '../shared/concern-document'
import type { HouseholdDocument } from '../shared/household-document'
import type { MessageDue } from '../shared/messages'
import { OpenRepository } from '../shared/open-repository'
import { ScopedRepository } from '../shared/repository'
import type { Changes } from '../shared/store'

/** How many messages of a kind WeChat lets us send to somebody: always the sum of her movements. */
export interface CreditDocument {
  /** `<openid>:<kind>`. */
  _id: string
  openid: string
  kind: ReminderKind
  left: number
  /** The day on which the morning's timer looks at it next. */
  lookOn: string
}

const creditId = (openid: string, kind: ReminderKind): string => `${openid}:${kind}`

/** No scope: credits are a WeChat user's own, asked for by her openid, or by the cloud's clock. */
export class CreditRepository extends OpenRepository<CreditDocument> {
  protected readonly collection = Collections.reminderCredits

  of(openid: string): Promise<CreditDocument[]> {
    return this.getMany(reminderKinds.map((kind) => creditId(openid, kind)))
  }

  forUpdate(openid: string, kinds: readonly ReminderKind[]): Promise<CreditDocument[]> {
    const ids = kinds.map((kind) => creditId(openid, kind))
    return this.store.getForUpdate<CreditDocument>(this.collection, ids)
  }

  begin(openid: string, kind: ReminderKind, lookOn: string): Promise<void> {
    return this.insert([{ _id: creditId(openid, kind), openid, kind, left: 1, lookOn }])
  }

  /** `lookOn` stays where it is not told. */
  async add(credit: CreditDocument, count: number, lookOn?: string): Promise<void> {
    const changes: Changes = { left: { increase: count }, ...(lookOn !== undefined && { lookOn: { set: lookOn } }) }
    await this.store.update(this.collection, credit._id, changes)
  }

  /** Those to look at today, and those that an earlier morning did not get to. */
  toLookAt(kind: ReminderKind, today: string, limit: number): Promise<CreditDocument[]> {
    return this.store.find<CreditDocument>(this.collection, {
      where: { kind, lookOn: { below: addDays(today, 1) } },
      order: [['lookOn', 'asc']],
      limit,
    })
  }

  /** Of some people, those that have any left. */
  async ofThese(openids: readonly string[], kind: ReminderKind): Promise<CreditDocument[]> {
    const credits = await this.getMany(openids.map((openid) => creditId(openid, kind)))
    return credits.filter(({ left }) => left > 0)
  }
}

/** A tap that accepted, or a message sent. */
export interface MovementDocument {
  /** The tap's id; of a message what it was about and whose, so that it can be sent only once. */
  _id: string
  openid: string
  kinds: readonly ReminderKind[]
  /** To each of the kinds. */
  change: number
  outcome: 'accepted' | 'sent' | 'refused' | 'failed'
  at: string
  fingerprint: string
}

/** No scope: a movement is asked for by its own id only. */
export class MovementRepository extends OpenRepository<MovementDocument> {
  protected readonly collection = Collections.reminderMovements

  async end(id: string, outcome: MovementDocument['outcome'], change: number): Promise<void> {
    await this.store.update(this.collection, id, { outcome: { set: outcome }, change: { set: change } })
  }
}

/** No scope: only the cloud's clock reads them. */
export class MessagesDue extends OpenRepository<MessageDue> {
  protected readonly collection = Collections.messagesDue

  first(limit: number): Promise<MessageDue[]> {
    return this.store.find<MessageDue>(this.collection, {
      where: { at: { above: '' } },
      order: [['at', 'asc']],
      limit,
    })
  }

  async forget(id: string): Promise<void> {
    await this.store.remove(this.collection, id)
  }
}

/** More than a federation's office has. */
const MOST_COLLEAGUES = 50

/** No scope: the cloud's clock asks who works for a federation. */
export class Colleagues extends OpenRepository<StaffDocument> {
  protected readonly collection = Collections.staff

  async openidsOf(unitId: string): Promise<string[]> {
    const staff = await this.store.find<StaffDocument>(this.collection, {
      where: { unitId },
      fields: ['openid'],
      limit: MOST_COLLEAGUES,
    })
    return staff.flatMap(({ openid }) => openid ?? [])
  }
}

interface Founding {
  _id: string
  contact: { openid: string }
  superior: { id: string }
  careOrder: string
}

/** No scope: only the cloud's clock reads them. */
export class FoundingsDue extends OpenRepository<Founding> {
  protected readonly collection = Collections.foundingCases

  /** Those after which something is first called to mind on a day, page by page in their own order. */
  on(day: string, after: string, limit: number): Promise<Founding[]> {
    return this.store.find<Founding>(this.collection, {
      where: { careOrder: { above: after === '' ? day : after, below: addDays(day, 1) } },
      order: [['careOrder', 'asc']],
      fields: ['contact', 'superior', 'careOrder'],
      limit,
    })
  }
}

const MOST_PROMISES = 200

export class PromisesAhead extends ScopedRepository<ConcernDocument> {
  protected readonly collection = Collections.concerns

  /** The days of open promises of hers from one day to another. */
  async days(from: string, to: string): Promise<string[]> {
    const concerns = await this.selectOwn({
      where: { kind: 'concern', status: 'open', 'promise.dueOn': { from, below: addDays(to, 1) } },
      order: [['promise.dueOn', 'asc']],
      fields: ['promise.dueOn'],
      limit: MOST_PROMISES,
    })
    return concerns.flatMap(({ promise }) => promise?.dueOn ?? []).sort()
  }
}

/** More than a grid has, or the grids of a village. */
const MOST_HOUSEHOLDS = 1000

export class HouseholdsToVisit extends ScopedRepository<HouseholdDocument> {
  protected readonly collection = Collections.households

  living(): Promise<HouseholdDocument[]> {
    return this.selectOwn({
      where: { status: 'living' },
      order: [['lastMetAt', 'asc']],
      fields: ['status', 'targets', 'lastMetAt'],
      limit: MOST_HOUSEHOLDS,
    })
  }
}
