import type { Situation } from '../../../../contracts/founding/advice'

/** As it is kept while she answers. */
export interface AdviceForm {
  situation: Situation
  /** The card she is at; past the last one is the result. */
  at: number
}

type Asked = Exclude<keyof Situation, 'women'>

export interface AdviceQuestion {
  key: Asked
  title: string
  help: string
  yes: string
  no: string
}

/** One question a card, those first that decide most. How many women there are is asked in between, as a number. */
export const before: readonly AdviceQuestion[] = [
  {
    key: 'placeOnly',
    title: '现在想要的是？',
    help: '只想要个活动的地方，建妇女微家最快。',
    yes: '一个活动的地方',
    no: '一个姐妹们的组织',
  },
  {
    key: 'manyEmployers',
    title: '姐妹们都在一家单位吗？',
    help: '骑手、快递员、商场店员这些，多半分在好几家。',
    yes: '分在好几家企业、品牌',
    no: '都在一家',
  },
]

export const after: readonly AdviceQuestion[] = [
  {
    key: 'canMeet',
    title: '大家能凑到同一个时间开会吗？',
    help: '选举要当面开会，到三分之二以上才算数。',
    yes: '能',
    no: '凑不到一起',
  },
  {
    key: 'hasParty',
    title: '单位有没有党组织？',
    help: '建会要先征求党组织的意见；没有也能办。',
    yes: '有',
    no: '没有',
  },
  {
    key: 'hasUnionCommittee',
    title: '有没有工会女职工委员会？',
    help: '有也不妨碍，两者可以并存。',
    yes: '有',
    no: '没有',
  },
]

export const nobody: Situation = {
  ...{ women: null, hasParty: null, hasUnionCommittee: null, canMeet: null, manyEmployers: null, placeOnly: null },
}

/** The cards in their order; who wants a place only is asked nothing more. */
export function cardsFor({ placeOnly }: Situation): readonly (AdviceQuestion | 'women')[] {
  const [first, ...rest] = before
  if (!first) return []
  return placeOnly ? [first] : [first, ...rest, 'women', ...after]
}
