import type { StaffRecord } from '../../contracts/units'
import { ulid } from './ids'

/** The divisions of the tests: two towns of one county, one of another. Names are real, people are invented. */
export const places = {
  city: '3715',
  county: '371502',
  otherCounty: '371521',
  town: '371502109',
  otherTown: '371502110',
  farTown: '371521100',
  village: '371502109201',
  neighbourVillage: '371502109202',
  otherVillage: '371502110201',
} as const

const person = (name: string, unitId: string, post: StaffRecord['post'], tail: string) => ({
  openid: `o-${tail}`,
  record: {
    id: ulid(),
    unitId,
    name,
    phone: `1990000${tail}`,
    post,
    termFrom: '2024-01-01',
    termTo: '2029-01-01',
    demo: true,
  } satisfies StaffRecord,
})

/** The cast, with fixed powers. All invented. */
export const people = {
  /** Officer of the city federation. */
  chenXiaomin: person('陈晓敏', places.city, 'officer', '1001'),
  /** Chair of the county federation. */
  liuHui: person('刘慧', places.county, 'chair', '1002'),
  /** Officer of the town. */
  zhouMin: person('周敏', places.town, 'officer', '1003'),
  /** Officer of the other town in the same county. */
  wuLan: person('吴兰', places.otherTown, 'officer', '1004'),
  /** Chair of the village: heads its grids. */
  sunXiulan: person('孙秀兰', places.village, 'chair', '1005'),
  /** Chair of the neighbouring village. */
  zhengQin: person('郑琴', places.neighbourVillage, 'chair', '1006'),
  /** Keeps the third grid of the village. */
  zhaoGuifen: person('赵桂芬', places.village, 'executive', '1007'),
  /** Keeps the first grid of the village. */
  qianAiju: person('钱爱菊', places.village, 'executive', '1008'),
  /** An executive without a grid. */
  liMei: person('李梅', places.village, 'executive', '1009'),
} as const

export type PersonName = keyof typeof people
export const founderOpenid = 'o-founder'
/** A WeChat user nobody knows. */
export const strangerOpenid = 'o-stranger'
