import type { Role } from '../../contracts/roles'
import type { Post, StaffRecord, UnitLevel } from '../../contracts/units'
import { Collections } from './collections'
import { env } from './env'
import type { Placed } from './place'
import { EVERYTHING, type Scope } from './scope'
import type { Store } from './store'

export interface GridKept {
  id: string
  name: string
  place: string
  /** Absent: since before it was written down. */
  since?: string
}

/** A grid she kept once. */
export interface GridLeft {
  id: string
  since?: string
  until: string
}

/** A change of post or term, or of her name or number, with what it was before. */
export interface PostChange {
  id: string
  kind: 'corrected' | 'reelected' | 'substituted' | 'added'
  on: string
  note: string | null
  at: string
  before: {
    post: Post
    termFrom: string
    termTo: string
    entry?: StaffRecord['entry']
    name?: string
    phoneTail?: string
  }
  fingerprint: string
}

/** A person with a post, as stored in `staff`. `openid` is null until a WeChat user is bound. */
export interface StaffDocument extends Placed {
  _id: string
  unitId: string
  unitName: string
  level: UnitLevel
  name: string
  phone: string
  post: Post
  termFrom: string
  termTo: string
  openid: string | null
  grids: GridKept[]
  /** The last grids she gave away: what she recorded there before is still hers to send. */
  gridsLeft?: GridLeft[]
  /** How many they are. */
  keeps?: number
  /** Her place before, while what belongs to it is still on its way. */
  movedFrom?: string | null
  /** Since she has left her post. */
  left?: { on: string; reason: string } | null
  entry?: StaffRecord['entry']
  changes?: PostChange[]
  /** Sorts by the end of the term and is unique: `<termTo>#<id>`. */
  termOrder?: string
  fingerprint: string
  demo: boolean
}

/** Who acts, decided by the platform's identity and the staff record alone. */
export interface Actor {
  openid: string
  staffId: string
  name: string
  role: Role
  scope: Scope
  staff: StaffDocument | null
}

const roleAt: Record<Exclude<UnitLevel, 'sector'>, Role> = {
  city: 'cityStaff',
  county: 'countyStaff',
  town: 'townStaff',
  village: 'villageChair',
}

export function roleOf({ post, level }: Pick<StaffDocument, 'post' | 'level'>): Role {
  if (level === 'sector') return 'sectorStaff'
  if (post === 'executive') return 'gridMember'
  return roleAt[level]
}

export const scopeOf = (staff: StaffDocument): Scope => ({
  places:
    roleOf(staff) === 'gridMember' ? gridPlacesOf(staff) : [staff.place, ...(staff.movedFrom ? [staff.movedFrom] : [])],
})

const gridPlacesOf = ({ grids, movedFrom }: StaffDocument): string[] => [
  ...grids.map(({ place }) => place),
  ...(movedFrom ? grids.map(({ id }) => `${movedFrom}/${id}`) : []),
]

const founder = (openid: string): Actor => ({
  openid,
  staffId: 'founder',
  name: '创建者',
  role: 'founder',
  scope: EVERYTHING,
  staff: null,
})

export const actorFrom = (staff: StaffDocument, openid: string): Actor => ({
  openid,
  staffId: staff._id,
  name: staff.name,
  role: roleOf(staff),
  scope: scopeOf(staff),
  staff,
})

/** Null for a WeChat user who is not bound. One round trip. */
export async function findActor(store: Store, openid: string): Promise<Actor | null> {
  if (!openid) return null
  if (openid === env.founderOpenid()) return founder(openid)
  const [staff] = await store.find<StaffDocument>(Collections.staff, { where: { openid }, limit: 1 })
  return staff ? actorFrom(staff, openid) : null
}
