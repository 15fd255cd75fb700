import type { StaffDocument } from '../shared/actor'
import { Collections } from '../shared/collections'
import { OpenRepository } from '../shared/open-repository'

/** More than a unit has. */
const MOST = 200

/** No scope: the contact person has no post; whoever asks has shown her side of the case that made the unit. */
export class ExecutivesDirectory extends OpenRepository<StaffDocument> {
  protected readonly collection = Collections.staff

  /** Those of a unit who are in their posts now, without its officers. */
  async of(unitId: string): Promise<StaffDocument[]> {
    const staff = await this.store.find<StaffDocument>(this.collection, { where: { unitId }, limit: MOST })
    return staff.filter(({ left, post }) => !left && post !== 'officer')
  }
}
