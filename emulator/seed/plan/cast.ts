import type { Gender } from '../people/name-giver'

/** A person with a fixed name, for tests, pictures and the person switcher. Invented, like everybody in the seed. */
export interface CastStaff {
  name: string
  openid: string
}

export interface CastMember {
  name: string
  relation: string
  gender: Gender
  age: number
  note?: string
  /** The last four digits of an invented number. */
  phoneTail?: string
}

/** What was said on the last visit; due days count from the day the seed is made for. */
export interface CastVisit {
  note?: string
  concern?: { text: string; promise: string; dueInDays: number; resolution?: string }
}

export interface CastHousehold {
  key: string
  address: string
  members: readonly CastMember[]
  tags: readonly string[]
  /** The last visit: so many months and days before the day the seed is made for. */
  lastVisit: { months: number; days: number } & CastVisit
}

export interface Cast {
  townCode: string
  cityOfficer: CastStaff
  countyOfficer: CastStaff
  townOfficer: CastStaff
  villageChair: CastStaff
  /** Keepers by the ordinal of their grid in the first populated village. */
  keepers: Readonly<Record<number, CastStaff>>
  /** The grid that the pictures show: in 堂邑镇 three of its households are due and two promises open. */
  shownGrid: number
  households: readonly CastHousehold[]
}

const liaochengHouseholds: readonly CastHousehold[] = [
  {
    key: 'wangguiying',
    address: '三组 12 号',
    members: [
      { name: '王桂英', relation: '户主', gender: 'female', age: 71, phoneTail: '3720' },
      { name: '陈红', relation: '儿媳', gender: 'female', age: 38, note: '上晚班', phoneTail: '3722' },
      { name: '张子墨', relation: '孙子', gender: 'male', age: 8 },
    ],
    tags: ['emptyNestElderly', 'lowIncome', 'finestFamily'],
    lastVisit: {
      months: 1,
      days: 0,
      note: '炉子烧得旺，窗户留了缝',
      concern: {
        text: '天要冷了，取暖补贴还没到账',
        promise: '去镇上问清取暖补贴什么时候发',
        dueInDays: -20,
        resolution: '堂邑镇妇联问过了，补贴已到账',
      },
    },
  },
  {
    key: 'sunyumei',
    address: '二组 7 号',
    members: [
      { name: '孙玉梅', relation: '户主', gender: 'female', age: 46, phoneTail: '3721' },
      { name: '张广军', relation: '丈夫', gender: 'male', age: 48, note: '腰伤在家', phoneTail: '3723' },
      { name: '张雨晴', relation: '女儿', gender: 'female', age: 16 },
    ],
    tags: ['hardshipWoman'],
    lastVisit: {
      months: 0,
      days: 22,
      concern: {
        text: '女儿上高中，想申请助学金，不知道要带哪些材料',
        promise: '给孙玉梅回话：要带哪些材料',
        dueInDays: 2,
      },
    },
  },
  {
    key: 'lichunyan',
    address: '一组 9 号',
    members: [
      { name: '李春燕', relation: '户主', gender: 'female', age: 34, phoneTail: '3724' },
      { name: '张庆峰', relation: '丈夫', gender: 'male', age: 36, note: '在外地打工', phoneTail: '3725' },
      { name: '张一鸣', relation: '儿子', gender: 'male', age: 9 },
    ],
    tags: ['leftBehindWoman'],
    lastVisit: { months: 1, days: 3, note: '丈夫昨晚来过电话，说过年回来' },
  },
  {
    key: 'chenxiuyun',
    address: '二组 3 号',
    members: [
      { name: '陈秀云', relation: '户主', gender: 'female', age: 68, phoneTail: '3726' },
      { name: '张清河', relation: '老伴', gender: 'male', age: 70, phoneTail: '3727' },
    ],
    tags: ['emptyNestElderly', 'beautifulYard'],
    lastVisit: {
      months: 0,
      days: 4,
      concern: {
        text: '想跟在外地的女儿视频，手机上不会弄',
        promise: '去教陈秀云接视频，把字调大',
        dueInDays: 4,
      },
    },
  },
  {
    key: 'zhoufenglan',
    address: '一组 16 号',
    members: [{ name: '周凤兰', relation: '户主', gender: 'female', age: 74, phoneTail: '3728' }],
    tags: ['emptyNestElderly'],
    lastVisit: { months: 1, days: 0, note: '刚从妇女之家回来，跟老姐妹说了半天话' },
  },
]

const casts: readonly Cast[] = [
  {
    townCode: '371502102',
    cityOfficer: { name: '陈晓敏', openid: 'o-chenxiaomin' },
    countyOfficer: { name: '刘慧', openid: 'o-liuhui' },
    townOfficer: { name: '周敏', openid: 'o-zhoumin' },
    villageChair: { name: '孙秀兰', openid: 'o-sunxiulan' },
    keepers: { 2: { name: '刘敏', openid: 'o-liumin' }, 3: { name: '赵桂芬', openid: 'o-zhaoguifen' } },
    shownGrid: 3,
    households: liaochengHouseholds,
  },
  {
    townCode: '150302101',
    cityOfficer: { name: '李静怡', openid: 'o-lijingyi' },
    countyOfficer: { name: '王彩霞', openid: 'o-wangcaixia' },
    townOfficer: { name: '萨仁', openid: 'o-saren' },
    villageChair: { name: '白玉兰', openid: 'o-baiyulan' },
    keepers: { 1: { name: '杨丽霞', openid: 'o-yanglixia' } },
    shownGrid: 1,
    households: [],
  },
]

/** The people with fixed names of a town, or null: every other town has drawn names only. */
export const castOf = (townCode: string): Cast | null => casts.find((cast) => cast.townCode === townCode) ?? null

/** The cast whose town lies in that city or county. */
export const castAbove = (code: string): Cast | null => casts.find((cast) => cast.townCode.startsWith(code)) ?? null

/** Names nobody else may get. */
export const castNames = (cast: Cast | null): string[] => {
  if (!cast) return []
  const staff = [
    cast.cityOfficer,
    cast.countyOfficer,
    cast.townOfficer,
    cast.villageChair,
    ...Object.values(cast.keepers),
  ]
  return [...staff, ...cast.households.flatMap(({ members }) => members)].map(({ name }) => name)
}
