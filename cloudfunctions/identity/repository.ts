import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

/** No scope: this is how it is found out who asks. */
export class StaffDirectory extends OpenRepository<StaffDocument> {
  protected readonly collection = Collections.staff

  async byPhone(phone: string): Promise<StaffDocument | null> {
    const [staff] = await this.store.find<StaffDocument>(this.collection, { where: { phone }, limit: 1 })
    return staff ?? null
  }

  async forUpdate(id: string): Promise<StaffDocument | null> {
    const [staff] = await this.store.getForUpdate<StaffDocument>(this.collection, [id])
    return staff ?? null
  }

  async setOpenid(staff: StaffDocument, openid: string | null): Promise<void> {
    await this.store.update(this.collection, staff._id, { openid: { set: openid } })
  }
}

export interface BindingDocument {
  /** The openid, so that a WeChat user can never be bound twice. */
  _id: string
  staffId: string
  since: string
}

/** No scope: a binding says who somebody is. */
export class BindingRepository extends OpenRepository<BindingDocument> {
  protected readonly collection = Collections.bindings

  async remove(openid: string): Promise<void> {
    await this.store.remove(this.collection, openid)
  }
}

export interface InviteDocument extends PlacedDocument {
  staffId: string
  expiresAt: string
  usedBy: string | null
}

/** No scope: whoever holds the code may use it. */
export class InviteRepository extends OpenRepository<InviteDocument> {
  protected readonly collection = Collections.invites

  async markUsed(invite: InviteDocument, openid: string): Promise<void> {
    await this.store.update(this.collection, invite._id, { usedBy: { set: openid } })
  }
}

export class InvitableStaff extends ScopedRepository<StaffDocument> {
  protected readonly collection = Collections.staff
}

export interface SuggestionDocument {
  _id: string
  text: string
  contact: string | null
  openid: string
  at: string
  fingerprint: string
}

/** No scope: anybody may say something, bound or not. */
export class SuggestionRepository extends OpenRepository<SuggestionDocument> {
  protected readonly collection = Collections.suggestions
}
