import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'
import { ScopedRepository, type PlacedDocument } from '../shared/repository'

export interface CoverageDocument extends PlacedDocument {
  unitId: string
  name: string
  creditCode: string | null
  women: number | null
  consented: boolean
}

/** More than a unit has. */
const MOST_HOLDERS = 200

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

  /** Those in a post of a unit, whatever its kind. */
  async holdersIn({ _id }: { _id: string }): Promise<StaffDocument[]> {
    const staff = await this.store.find<StaffDocument>(this.collection, {
      where: { unitId: _id },
      fields: ['left'],
      limit: MOST_HOLDERS,
    })
    return staff.filter(({ left }) => !left)
  }
}

/** A number that another post holds already is left out, and an invite binds her instead. */
export const freePhoneOf = ({ id, phone }: { id: string; phone: string | null }, taken: ReadonlySet<string>): string =>
  phone && !taken.has(phone) ? phone : `#${id}`

/** No scope: a binding is named by the WeChat user of a post that was read in scope. */
export class BindingsOfPosts extends OpenRepository<{ _id: string }> {
  protected readonly collection = Collections.bindings

  async remove(openid: string): Promise<void> {
    await this.store.remove(this.collection, openid)
  }
}

export class Coverages extends ScopedRepository<CoverageDocument> {
  protected readonly collection = Collections.coverages

  /** Of a subtree, those of one organisation together; one more than asked for. */
  under(place: string, cursor: string | null, limit: number): Promise<CoverageDocument[]> {
    return this.select(place, { where: { _id: { above: cursor ?? '' } }, order: [['_id', 'asc']], limit: limit + 1 })
  }
}
