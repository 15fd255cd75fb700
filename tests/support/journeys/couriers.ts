export const INDUSTRY = '聊城市快递行业'
export const FEDERATION = `${INDUSTRY}妇女联合会`
export const CONTACT = { openid: 'o-mengxianglan', name: '孟祥兰', phone: '19900008301' }

/** Seven brands, their enterprises, the women in each and the delegates it sends; all invented. */
export const BRANDS = [
  { brand: '快风', enterprise: '聊城快风速运有限公司', women: 14, seats: 6 },
  { brand: '通途', enterprise: '聊城通途快递有限公司', women: 12, seats: 5 },
  { brand: '圆捷', enterprise: '聊城圆捷快递有限公司', women: 11, seats: 5 },
  { brand: '韵行', enterprise: '聊城韵行速递有限公司', women: 10, seats: 4 },
  { brand: '极燕', enterprise: '聊城极燕供应链有限公司', women: 9, seats: 4 },
  { brand: '京达', enterprise: '聊城京达物流有限公司', women: 8, seats: 4 },
  { brand: '德驿', enterprise: '德驿快运高唐站', women: 4, seats: 2 },
] as const
export const WOMEN = BRANDS.reduce((sum, { women }) => sum + women, 0)
export const DELEGATES = BRANDS.reduce((sum, { seats }) => sum + seats, 0)

const SURNAMES = Array.from('孟丁马王方石田白冯吕刘许孙李')
const GIVEN = Array.from('香云霞玉红秀')

/** Different for each woman of each brand. */
export const nameAt = (brand: number, index: number): string =>
  `${SURNAMES[index]}${GIVEN[brand % GIVEN.length]}${'春夏秋冬梅兰竹'[brand]}`

export const everyWoman = BRANDS.flatMap(({ enterprise, women }, brand) =>
  Array.from({ length: women }, (_, index) => ({ name: nameAt(brand, index), enterprise, brand, index })),
)
export const delegates = everyWoman.filter(({ brand, index }) => index < (BRANDS[brand]?.seats ?? 0))

export const STANDING = [
  { name: nameAt(0, 0), standsFor: '主席', brand: '快风', resume: '快风速运聊城分拨中心主管' },
  { name: nameAt(1, 1), standsFor: '副主席', brand: '通途', resume: '通途快递东昌府网点负责人' },
  { name: nameAt(2, 2), standsFor: '副主席', brand: '圆捷', resume: '圆捷快递客服主管' },
  { name: nameAt(3, 3), standsFor: '执委', brand: '韵行', resume: '韵行速递快递员' },
  { name: nameAt(4, 1), standsFor: '执委', brand: '极燕', resume: '极燕供应链操作员' },
  { name: nameAt(5, 2), standsFor: '执委', brand: '京达', resume: '京达物流站长' },
  { name: nameAt(6, 1), standsFor: '执委', brand: '德驿', resume: '德驿快运司机' },
  { name: nameAt(0, 4), standsFor: '执委', brand: '快风', resume: '快风速运快递员' },
]
export const elected = STANDING.slice(0, 7).map(({ name }) => name)
