import type { OrgForm, SectorKind } from '../../../contracts/unit-kinds'
import type { UnitRecord } from '../../../contracts/units'
import type { SeedCity } from '../cities'
import { instantOf } from '../day-time'
import { seedUlid } from '../seed-ulid'

type Sector = readonly [parentId: string, name: string, kind: SectorKind, orgForm: OrgForm]

/** Invented, like all people of the seed; no such organisation is meant. */
const sectors: readonly Sector[] = [
  ['3715', '聊城市快递物流行业妇联', 'industry', 'federation'],
  ['3715', '聊城市家政服务协会妇委会', 'association', 'committee'],
  ['371502', '东昌府区外卖配送行业妇联', 'industry', 'federation'],
  ['371502', '水城里商圈妇联', 'park', 'federation'],
  ['371502102', '鲁西顺达物流公司妇委会', 'enterprise', 'committee'],
  ['371502102', '堂邑镇葫芦烙画协会妇委会', 'association', 'committee'],
  ['371502102', '堂邑镇便民服务中心妇女小组', 'office', 'group'],
  ['1503', '乌海市快递物流行业妇联', 'industry', 'federation'],
  ['1503', '乌海市手工艺商会妇委会', 'association', 'committee'],
  ['150302', '黄河岸商圈妇联', 'park', 'federation'],
  ['150302101', '海河湾葡萄酒庄联系人', 'enterprise', 'contactPerson'],
]

/** The day their ids are made of: always the same, so that seeding again makes the same units. */
const FOUNDED_ON = '2026-01-05'

/** The enterprises, industries and the like of a city, for those of its divisions that are filled. */
export const planSectors = ({ division }: SeedCity, divisions: ReadonlySet<string>): UnitRecord[] =>
  sectors
    .filter(([parentId]) => parentId.startsWith(division.code) && divisions.has(parentId))
    .map(([parentId, name, kind, orgForm]) => ({
      id: seedUlid(instantOf(FOUNDED_ON), `sector/${name}`),
      level: 'sector',
      demo: true,
      ...{ name, parentId, kind, orgForm },
    }))
