import type * as z from 'zod/mini'
import type { OrgForm, SectorKind, UnitLevel } from '../../contracts/unit-kinds'
import type { UnitRecord } from '../../contracts/units'
import { Collections } from './collections'
import { fingerprint } from './fingerprint'
import { cityOf, placed } from './place'
import { ScopedRepository, type PlacedDocument } from './repository'
import { placeOf, type Closure, type PastOfUnit } from './unit-rules'
import { searchKeys } from './unit-search'

export interface UnitDocument extends PlacedDocument {
  name: string
  level: UnitLevel
  parentId: string | null
  /** Of a sector's unit. */
  kind?: SectorKind
  orgForm?: OrgForm
  uscc?: string
  zone: boolean
  validFrom?: string
  /** Since it was closed. */
  validTo?: string | null
  closedFor?: string
  closures?: Closure[]
  past?: PastOfUnit[]
  /** Pairs of characters that a search finds it by. */
  searchKeys?: string[]
  fingerprint: string
  demo: boolean
}

/** For whichever domain founds a unit: read the parent, make the document, insert it in the domain's own transaction. */
export class Units extends ScopedRepository<UnitDocument> {
  protected readonly collection = Collections.units

  /** Whether another unit of the city has this credit code, one that the asker does not see, too. */
  async isCreditCodeTaken({ uscc, place, _id }: UnitDocument): Promise<boolean> {
    if (!uscc) return false
    const where = { uscc, 'within.d1': cityOf(place), _id: { not: _id } }
    return (await this.store.find(this.collection, { where, fields: ['place'], limit: 1 })).length > 0
  }
}

/** A unit under its parent, or why it cannot stand there; a closed parent is as good as none. */
export function unitUnder(
  parent: UnitDocument | null,
  record: z.output<typeof UnitRecord>,
): UnitDocument | 'PARENT_UNKNOWN' | 'LEVEL_MISMATCH' {
  const position = placeOf(record, parent && !parent.validTo ? parent : null)
  if (typeof position === 'string') return position
  const { id, ...content } = record
  const { place, within } = placed(position.place)
  return { _id: id, ...content, place, within, searchKeys: searchKeys(record.name), fingerprint: fingerprint(record) }
}
