import { CONTACT, BRANDS, DELEGATES, nameAt, everyWoman, delegates, STANDING } from './couriers'
import type { Said } from './founding-filling'

const sheet = (...rows: readonly (readonly string[])[]) => ({ by: 'sheet' as const, rows })
const paste = (...rows: readonly (readonly string[])[]) => ({ by: 'paste' as const, rows })

export const beforePetition: Said = {
  和主管部门商定的日期: '2026-11-10',
  行业主管部门: '聊城市邮政管理局',
  依托单位: '聊城市快递协会',
  覆盖的企业: sheet(
    ['企业名称', '统一社会信用代码', '女性人数', '是否同意'],
    ...BRANDS.map(({ enterprise, women }, index) => [
      enterprise,
      index === 0 ? '91331081307655191L' : '',
      String(women),
      '是',
    ]),
  ),
  单位类型: '行业',
  地址: '东昌府区快递物流园 3 号楼',
  征求意见的党组织: '中共聊城市快递行业委员会',
  党组织答复的日期: '2026-11-12',
  党组织的意见: '同意',
  筹备组名单: paste(
    ['姓名', '分工', '职务', '联系电话'],
    ['孟祥兰', '联络', '协会干事', CONTACT.phone],
    ['赵志强', '组织', '协会秘书长', '19900008302'],
    ['钱小燕', '材料', '邮政管理局干部', '19900008303'],
  ),
  '职工（会员）总数': '410',
  女性花名册: sheet(
    ['姓名', '出生年月', '民族', '部门', '联系电话'],
    ...everyWoman.map(({ name, enterprise }, index) => [
      name,
      '1990-05',
      '汉族',
      enterprise,
      `199000084${String(index).padStart(2, '0')}`,
    ]),
  ),
  为什么要成立: '女快递员多',
  '拟设执委（委员）几名': '7',
  '拟设副主席（副主任）几名': '2 名',
  打算哪天开会: '2026-12-22',
  请示的日期: '2026-11-20',
  签发人: '赵志强',
}
export const BASIS = '七个品牌有 68 名女快递员、女客服，都想有自己的组织'

export const replying: Said = {
  批复的日期: '2026-11-25',
  '同意设执委（委员）几名': '7',
  '同意设副主席（副主任）几名': '2 名',
  请在哪天以前开会: '2026-12-31',
}

export const choosing: Said = {
  代表名额: String(DELEGATES),
  代表名单从哪天起公示: '2026-12-01',
  公示到哪天: '2026-12-05',
  按企业分的代表名额: paste(
    ['品牌', '女性人数', '名额'],
    ...BRANDS.map(({ brand, women, seats }) => [brand, String(women), String(seats)]),
  ),
  代表名单: sheet(
    ['姓名', '部门', '出生年月', '民族', '政治面貌', '文化程度', '职务', '联系电话'],
    ...delegates.map(({ name, enterprise }) => [
      name,
      enterprise,
      '1990-05',
      '汉族',
      '群众',
      '大专',
      '快递员',
      '19900008500',
    ]),
  ),
  候选人名册: paste(
    ['姓名', '拟任', '出生年月', '民族', '政治面貌', '文化程度', '职务', '品牌', '简历', '联系电话'],
    ...STANDING.map(({ name, standsFor, brand, resume }, index) => [
      ...[name, standsFor, '1990-05', '汉族', '群众', '大专', '快递员', brand, resume, `1990000860${index}`],
    ]),
  ),
  党组织审核候选人的日期: '2026-12-06',
  候选人请示的日期: '2026-12-07',
}

export const preparing: Said = {
  监票计票人: paste(
    ['姓名', '职责'],
    [nameAt(1, 0), '总监票'],
    [nameAt(2, 0), '监票'],
    [nameAt(3, 0), '总计票'],
    [nameAt(4, 0), '计票'],
  ),
  开会的日期: '2026-12-20',
  几点开会: '09:00',
  会场: '邮政管理局三楼会议室',
  会议主持人: '赵志强',
  到会多少人才能开会: '超过应到的三分之二',
  得多少赞成票当选: '超过应到人数的半数',
  '没有选满时，要不要当场再选一轮': '不要',
  会议通知发出的日期: '2026-12-10',
}

export const afterwards: Said = {
  揭牌的日期: '2027-01-06',
  第一次活动: '女快递员健康讲座',
  第一次活动的日期: '2027-01-09',
}
