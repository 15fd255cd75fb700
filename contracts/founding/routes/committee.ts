import { gates } from '../gates'
import type { Route, Step } from '../route'
import { meetingPapers, meetingSentences, organisationSteps as step } from './organisation-steps'

const whenNotSmall = <S extends Step>(given: S): Step => ({ ...given, only: { ...given.only, isSmall: false } })

/** Everything before the petition on one page. */
const shortPetition: Step = {
  ...step.petition,
  id: 'shortPetition',
  title: '一页纸写请示',
  only: { isSmall: true },
  sentences: [...step.party.sentences, ...step.petition.sentences],
  rosters: [{ id: 'women' }],
  questions: ['fewWomen', 'whichSuperior', 'oneMatter'],
  documents: ['womenRoster', 'petitionLetter'],
  gates: [gates.partyAgrees, gates.womenAddUp],
}

/** Candidates and the papers of the meeting on one page; the superior federation sees the candidates with the result. */
const shortPapers: Step = {
  ...step.papers,
  id: 'shortPapers',
  title: '一页纸备会议',
  only: { isSmall: true },
  sentences: [
    { text: '要选{memberTitle}{seats}名，提名候选人{candidateCount}名，是{electionMode}选举。' },
    ...meetingSentences,
  ],
  rosters: [{ id: 'candidates' }, { id: 'tellers' }],
  documents: ['candidateList', ...meetingPapers],
  gates: [gates.candidatesEnough, gates.tellersThere, gates.noTellerStands],
}

/** (b) A committee, with a short form for few women. */
export const committee: Route = {
  id: 'committee',
  title: '建妇女委员会',
  forWhom: '女性不多的企业、社会组织，机关和事业单位。',
  steps: [
    shortPetition,
    whenNotSmall(step.party),
    whenNotSmall(step.prepGroup),
    whenNotSmall(step.women),
    whenNotSmall(step.petition),
    step.reply,
    whenNotSmall(step.delegates),
    whenNotSmall(step.candidates),
    whenNotSmall(step.candidateReply),
    shortPapers,
    whenNotSmall(step.papers),
    whenNotSmall(step.notice),
    step.meeting,
    step.plenary,
    step.report,
    step.filing,
    step.afterwards,
  ],
}
