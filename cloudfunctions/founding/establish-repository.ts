import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

export interface CoverageDocument extends PlacedDocument {
  unitId: string
  name: string
  creditCode: string | null
  women: number | null
  consented: boolean
}

export class Posts extends ScopedRepository<StaffDocument> {
  protected readonly collection = Collections.staff

  /** Which of these numbers hold a post already, anywhere. */
  async phonesTaken(phones: readonly string[]): Promise<Set<string>> {
    if (phones.length === 0) return new Set()
    const where = { phone: { in: phones } }
    const taken = await this.store.find<StaffDocument>(this.collection, {
      where,
      fields: ['phone'],
      limit: phones.length,
    })
    return new Set(taken.map(({ phone }) => phone))
  }
}

export class Coverages extends ScopedRepository<CoverageDocument> {
  protected readonly collection = Collections.coverages
}
