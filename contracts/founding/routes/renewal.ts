import { gates } from '../gates'
import type { Route, Step } from '../route'
import { announced } from './announced'
import { organisationSteps as step } from './organisation-steps'

const begin: Step = {
  id: 'renewalBegin',
  title: '和党组织商量换届',
  turn: 'party',
  stage: 'preparing',
  sentences: [
    {
      text: '{orgFullName}（{unitName}，{unitKind}，地址{address}，统一社会信用代码{creditCode}）本届任期到{termEndsDay}。',
    },
    { text: '就{renewalTiming}换届征求{partyOrganisation}的意见，{partyOpinionDay}答复：{partyOpinion}。' },
  ],
  keyPoint: { mark: '到期前两三个月开始准备。', more: '上次填过的都带过来了，变了的改一下就行。' },
  questions: ['termEnded', 'termLength'],
  documents: [],
  gates: [gates.partyAgrees],
}

const petition: Step = {
  ...step.petition,
  id: 'renewalPetition',
  title: '写换届请示',
  sentences: [
    {
      text: '经{partyOrganisation}同意，拟{renewalTiming}召开{assemblyTitle}换届，设{memberTitle}{memberSeats}名，其中{headTitle}1名、{deputyTitle}{deputySeats}名，定于{planDay}开会。',
    },
    { text: '联系人{contactName}，电话{contactPhone}。{petitionDay}，签发人{signer}。' },
  ],
  questions: ['termEnded', 'howManyMembers', 'oneMatter'],
  documents: ['renewalPetition'],
}

const reply: Step = {
  ...step.reply,
  id: 'renewalReply',
  title: '等换届批复',
  sentences: [
    {
      text: '{replyNumber}，{replyDay}：同意召开{assemblyTitle}，设{memberTitle}{agreedMemberSeats}名，其中{headTitle}1名、{deputyTitle}{agreedDeputySeats}名，请在{meetBefore}以前召开大会。',
    },
  ],
  documents: ['renewalReply'],
}

/** 换届 of an organisation that was founded here; what was filled in then is brought along. */
export const renewal: Route = {
  id: 'renewal',
  title: '换届',
  forWhom: '任期到了的妇联、妇委会。',
  steps: [
    begin,
    step.women,
    petition,
    reply,
    step.delegates,
    step.candidates,
    step.candidateReply,
    step.papers,
    step.notice,
    step.meeting,
    step.plenary,
    step.report,
    step.filing,
    announced,
  ],
}
