import type { UnitDocument } from '../shared/unit-document'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'

export type FederationDocument = Pick<UnitDocument, '_id' | 'name' | 'level' | 'place' | 'validTo'>

const MOST_UNDER = 100

/** No scope: which federations there are is public, and whoever founds something has no post yet. */
export class FederationDirectory extends OpenRepository<FederationDocument> {
  protected readonly collection = Collections.units

  cities(): Promise<FederationDocument[]> {
    return this.divisions({ parentId: null })
  }

  /** The federations right under one, by their codes. */
  async under({ _id }: FederationDocument): Promise<FederationDocument[]> {
    const units = await this.divisions({ parentId: _id })
    return units.filter(({ level }) => level === 'county' || level === 'town')
  }

  private async divisions(where: { parentId: string | null }): Promise<FederationDocument[]> {
    const units = await this.store.find<FederationDocument>(this.collection, {
      where,
      order: [['_id', 'asc']],
      limit: MOST_UNDER,
    })
    return units.filter(({ validTo }) => !validTo)
  }
}
