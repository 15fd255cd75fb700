import { addDays } from '../../../contracts/calendar'
import type { BlankValue } from '../../../contracts/founding/blank'
import type { FoundingRouteId } from '../../../contracts/founding/route'
import { instantOf } from '../day-time'
import { nameGiver } from '../people/name-giver'
import { randomOf } from '../random'
import { seedUlid } from '../seed-ulid'
import { castOf } from './cast'

/** An invented founding on its way. */
export interface FoundingPlan {
  id: string
  route: FoundingRouteId
  unitName: string
  superiorId: string
  contact: { name: string; phone: string; openid: string }
  /** Works for the federation that is asked. */
  officerOpenid: string
  /** It is brought as far as this step; null: the unit is made too. */
  until: string | null
  answers: Readonly<Record<string, BlankValue>>
  /** Blanks of the last step that are left open, for somebody to try. */
  open: readonly string[]
  /** Names of the women, as many as there are. */
  women: readonly string[]
  /** The day the seed is made for. */
  today: string
}

interface Told extends Pick<FoundingPlan, 'route' | 'unitName' | 'until' | 'answers'> {
  women: number
  open?: readonly string[]
}

const address = '堂邑镇工业路 18 号'

const foundings: readonly Told[] = [
  {
    route: 'federation',
    unitName: '聊城市青禾食品有限公司',
    until: 'reply',
    women: 46,
    answers: {
      staffTotal: 112,
      memberSeats: 7,
      deputySeats: 2,
      signer: '高立军',
      partyOrganisation: '中共聊城市青禾食品有限公司支部委员会',
    },
  },
  {
    route: 'committee',
    unitName: '聊城市明湖家政服务有限公司',
    until: 'petition',
    women: 38,
    open: ['basis', 'planDay', 'signer'],
    answers: { staffTotal: 41, memberSeats: 5, deputySeats: 1, partyOrganisation: '中共堂邑镇委员会', hasParty: false },
  },
  {
    route: 'committee',
    unitName: '聊城市鲁韵葫芦工艺有限公司',
    until: 'meeting',
    women: 24,
    answers: {
      staffTotal: 35,
      memberSeats: 5,
      deputySeats: 1,
      signer: '宋文海',
      partyOrganisation: '中共堂邑镇委员会',
      hasParty: false,
    },
  },
  {
    route: 'committee',
    unitName: '聊城市锦程服装有限公司',
    until: null,
    women: 30,
    answers: {
      staffTotal: 52,
      memberSeats: 5,
      deputySeats: 1,
      signer: '许成',
      partyOrganisation: '中共聊城市锦程服装有限公司支部委员会',
    },
  },
]

const CONTACT = { name: '何青', openid: 'o-heqing' }
/** Beyond the numbers of the town's households. */
const PHONE = '19900004001'
/** As `sector-plan`: always the same, so that seeding again finds the same cases. */
const BEGUN_ON = '2026-01-05'

/** Cases of a town, one at each place where somebody has to do something; only where there are people with fixed names. */
export const planFoundings = (townCode: string, today: string): FoundingPlan[] => {
  const cast = castOf(townCode)
  if (!cast) return []
  return foundings.map(({ women, open = [], answers, ...told }) => ({
    ...told,
    open,
    id: seedUlid(instantOf(BEGUN_ON), `founding/${townCode}/${told.unitName}`),
    superiorId: townCode,
    contact: { ...CONTACT, phone: PHONE },
    officerOpenid: cast.townOfficer.openid,
    women: namesOf(told.unitName, women),
    today,
    answers: { ...answersOf(today), womenTotal: women, ...answers },
  }))
}

function namesOf(unitName: string, count: number): string[] {
  const giver = nameGiver(unitName, new Set())
  const random = randomOf(`founding/${unitName}`)
  return Array.from({ length: count }, () =>
    giver.name(random, giver.anySurname(random), 'female', random.int(1972, 1999)),
  )
}

/** What any unit of the town might answer. */
const answersOf = (today: string): Record<string, BlankValue> => ({
  unitKind: 'enterprise',
  address,
  hasParty: true,
  partyOpinion: '同意',
  partyOpinionDay: addDays(today, -24),
  basis: '女职工多、年轻妈妈多，希望有自己的组织为大家服务、替大家说话',
  planDay: addDays(today, 24),
  petitionDay: addDays(today, -9),
  replyNumber: '堂妇字〔2026〕8号',
  replyDay: addDays(today, -7),
  meetBefore: addDays(today, 40),
  partyReviewDay: addDays(today, -6),
  candidatePetitionDay: addDays(today, -5),
  candidateReplyDay: addDays(today, -4),
  meetingDay: today,
  meetingTime: '14:30',
  meetingPlace: '公司三楼会议室',
  host: CONTACT.name,
  quorumRule: 'atLeast',
  majorityRule: 'moreThan',
  secondRound: false,
  noticeDay: addDays(today, -3),
  plenaryHost: CONTACT.name,
  workDivision: '主任主持全面工作；副主任联系各车间，负责维权',
  reportDay: today,
  resultReplyDay: today,
  filingNumber: '堂妇备〔2026〕3号',
})
