import type { FoundingSettings } from './settings'
import type { FoundingRouteId } from './route'

/** What the short guided choice asks: 妇联还是妇委会？ Null: not answered yet. */
export interface Situation {
  women: number | null
  hasParty: boolean | null
  hasUnionCommittee: boolean | null
  canMeet: boolean | null
  manyEmployers: boolean | null
  /** Only a place and somebody to keep it open are wanted. */
  placeOnly: boolean | null
}

export interface Advice {
  route: FoundingRouteId
  reasons: readonly string[]
  /** Other ways that are in use, and when each fits. */
  alternatives: readonly { route: FoundingRouteId; when: string }[]
}

/** A recommendation, never a rule: the contact person may choose any route. */
export function adviceFor(situation: Situation, settings: FoundingSettings): Advice {
  const route = routeFor(situation, settings)
  return {
    route,
    reasons: reasonsFor(route, situation, settings),
    alternatives: alternatives.filter((other) => other.route !== route),
  }
}

function routeFor(
  { women, canMeet, manyEmployers, placeOnly }: Situation,
  settings: FoundingSettings,
): FoundingRouteId {
  if (placeOnly) return 'microHome'
  if (canMeet === false) return 'contactFirst'
  if (manyEmployers) return 'industry'
  if (women === null || women >= settings.federationFrom) return 'federation'
  return women >= settings.groupFrom ? 'committee' : 'contactFirst'
}

function reasonsFor(route: FoundingRouteId, situation: Situation, settings: FoundingSettings): string[] {
  const { women, hasParty, hasUnionCommittee } = situation
  const reasons: Record<FoundingRouteId, string> = {
    microHome: '微家是活动点，不用开会选举，有地方、有人牵头就能申请。',
    contactFirst:
      women !== null && women < settings.groupFrom
        ? `女性只有 ${women} 人，先有一位联系人，也可以并到村、社区或园区的妇联里。`
        : '大家凑不到一起开会，先推选一位联系人，人聚起来了再建会。',
    industry: '人分在好几个品牌、好几家企业，建一个行业妇联能都覆盖到。',
    federation: women === null ? '能开会，可以单独建妇联。' : `女性有 ${women} 人，能开会，可以单独建妇联。`,
    committee: `女性有 ${women ?? 0} 人，建妇女委员会更轻便。`,
  }
  return [
    reasons[route],
    ...(hasParty === false ? ['单位没有党组织，可以请行业、园区或镇街的党组织给意见。'] : []),
    ...(hasUnionCommittee ? ['已经有工会女职工委员会，两者可以并存，联系人可以是同一个人。'] : []),
  ]
}

const alternatives: Advice['alternatives'] = [
  { route: 'federation', when: '女性较多，或者想直接叫妇联' },
  { route: 'committee', when: '女性不多，或者在机关、事业单位' },
  { route: 'contactFirst', when: '眼下开不成会' },
  { route: 'industry', when: '人分在好几家企业' },
  { route: 'microHome', when: '先有个活动的地方' },
]
