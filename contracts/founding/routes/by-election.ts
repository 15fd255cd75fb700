import { gates } from '../gates'
import type { Route, Step } from '../route'
import { announced } from './announced'
import { meetingSentences, organisationSteps as step } from './organisation-steps'

const vacancy: Step = {
  id: 'vacancy',
  title: '提名要补的人',
  turn: 'contact',
  stage: 'preparing',
  sentences: [
    { text: '{orgFullName}（{unitName}）{termBody}现有{memberTitle}{executivesNow}名。' },
    {
      text: '因{changeReason}，{changeKind}{memberTitle}{changeSeats}名，提名候选人{candidateCount}名，是{electionMode}选举。',
    },
    { text: '{partyReviewDay}经{partyOrganisation}审核，{candidatePetitionDay}报上级妇联批复。' },
    { text: '联系人{contactName}，电话{contactPhone}。' },
  ],
  rosters: [{ id: 'candidates' }],
  keyPoint: { mark: '拟任一栏写清楚：主席、副主席或执委。', more: '离任的人，请上级妇联在“组织”里记下离任。' },
  questions: ['chairLeft', 'surplus', 'equal'],
  documents: ['candidateList', 'candidateForms', 'candidatePetition'],
  gates: [gates.candidatesEnough],
  handOver: 'candidates',
}

const papers: Step = {
  ...step.papers,
  id: 'changePapers',
  title: '备执委会材料',
  sentences: meetingSentences,
  documents: ['tellerList', 'ballot', 'signInSheet'],
}

const meeting: Step = {
  ...step.meeting,
  title: '开执委会，选举',
  documents: ['tallySheet', 'resultSheet'],
}

/** 替补 and 增补: the executive committee votes for those who come in between two elections. */
export const byElection: Route = {
  id: 'byElection',
  title: '增补、替补执委',
  forWhom: '有执委离任，或者名额要增加的妇联、妇委会。',
  steps: [
    vacancy,
    step.candidateReply,
    papers,
    meeting,
    { ...step.report, documents: ['changeReport'] },
    { ...step.filing, documents: ['changeReply'] },
    announced,
  ],
}
