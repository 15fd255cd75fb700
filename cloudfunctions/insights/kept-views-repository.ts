import type { KeptView } from '../../contracts/kept-views'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'

export interface KeptViewsDocument {
  /** The id of the person whose they are. */
  _id: string
  views: KeptView[]
}

/** No scope: everybody has one document of her own, asked for by her own id. */
export class KeptViewsRepository extends OpenRepository<KeptViewsDocument> {
  protected readonly collection = Collections.keptViews

  async of(staffId: string): Promise<KeptView[]> {
    return (await this.get(staffId))?.views ?? []
  }

  /** Those she has, about to be changed; null: never kept any. */
  async forUpdate(staffId: string): Promise<KeptView[] | null> {
    const [document] = await this.store.getForUpdate<KeptViewsDocument>(this.collection, [staffId])
    return document?.views ?? null
  }

  async write(staffId: string, views: KeptView[], isFirst: boolean): Promise<void> {
    if (isFirst) return this.insert([{ _id: staffId, views }])
    await this.store.update(this.collection, staffId, { views: { set: views } })
  }
}
