import type { Route } from '../route'
import { organisationSteps as step } from './organisation-steps'

/** (a) A federation in an enterprise or a social organisation of its own. */
export const federation: Route = {
  id: 'federation',
  title: '单独建妇联',
  forWhom: '女性比较多、能开得成会的企业和社会组织。',
  steps: [
    step.party,
    step.prepGroup,
    step.women,
    step.petition,
    step.reply,
    step.delegates,
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
