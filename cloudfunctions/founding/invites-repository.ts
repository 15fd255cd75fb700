import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import type { PlacedDocument } from '../shared/repository'

export interface ContactInviteDocument extends PlacedDocument {
  caseId: string
  expiresAt: string
  usedBy: string | null
}

/** No scope: whoever holds the code may use it. */
export class ContactInviteRepository extends OpenRepository<ContactInviteDocument> {
  protected readonly collection = Collections.foundingInvites

  async markUsed(invite: ContactInviteDocument, openid: string): Promise<void> {
    await this.store.update(this.collection, invite._id, { usedBy: { set: openid } })
  }
}
