import type { Route, Step } from '../route'
import { organisationSteps as step } from './organisation-steps'

const regulator: Step = {
  id: 'regulator',
  title: '和主管部门商定',
  turn: 'contact',
  stage: 'preparing',
  sentences: [{ text: '{regulatorDay}和{regulator}商定联合成立{unitName}妇女联合会，依托{basedAt}。' }],
  rosters: [{ id: 'coveredEnterprises' }],
  keyPoint: { mark: '主管部门、行业党组织一起来，企业才愿意加入。' },
  questions: ['manyBrands', 'mall', 'noParty'],
  documents: ['jointNotice', 'coveredList'],
}

/** Delegates are shared out by brand instead of by department. */
const brandDelegates: Step = {
  ...step.delegates,
  rosters: [{ id: 'brandQuotas' }, { id: 'delegates' }],
  keyPoint: { mark: '名额分到每个品牌、每家企业，不让一家说了算。' },
  questions: ['manyBrands', 'howManyDelegates'],
  documents: ['brandQuota', 'delegateForms', 'delegateNotice'],
}

/** (e) A federation of an industry, such as couriers of many brands. */
export const industry: Route = {
  id: 'industry',
  title: '建行业妇联',
  forWhom: '快递、外卖、物流、商圈这样品牌多、企业多的行业。',
  steps: [
    regulator,
    step.party,
    step.prepGroup,
    step.women,
    step.petition,
    step.reply,
    brandDelegates,
    step.candidates,
    step.candidateReply,
    step.papers,
    step.notice,
    step.meeting,
    step.plenary,
    step.report,
    step.filing,
    step.afterwards,
  ],
}
