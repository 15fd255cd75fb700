import { documents } from './documents'
import { forks } from './forks'
import type { Vocabulary } from './progress'
import type { Catalogue } from './route'
import { byElection } from './routes/by-election'
import { committee } from './routes/committee'
import { contactFirst } from './routes/contact-first'
import { federation } from './routes/federation'
import { industry } from './routes/industry'
import { microHome } from './routes/micro-home'
import { renewal } from './routes/renewal'
import { derived } from './vocabulary/derived'
import { laterBlanks } from './vocabulary/later-blanks'
import { meetingBlanks } from './vocabulary/meeting-blanks'
import { otherBlanks } from './vocabulary/other-blanks'
import { petitionBlanks } from './vocabulary/petition-blanks'
import { rosters } from './vocabulary/rosters'
import { unitBlanks } from './vocabulary/unit-blanks'

export const catalogue: Catalogue = {
  routes: { federation, committee, contactFirst, microHome, industry, renewal, byElection },
  forks,
  documents,
}

export const vocabulary: Vocabulary = {
  blanks: { ...unitBlanks, ...petitionBlanks, ...meetingBlanks, ...otherBlanks, ...laterBlanks },
  derived,
  rosters,
}

/** Known from the moment a case is opened, without being asked. */
export const givenAtOpening = ['superiorName'] as const

/** What a finished count of votes adds to the values, and the lists that documents print of it. */
export const givenByCount = {
  executives: {
    values: [
      'presentVoters',
      'issuedBallots',
      'returnedBallots',
      'validBallots',
      'voidBallots',
      'electedCount',
      'electedNames',
    ],
    lists: { memberVotes: ['name', 'for', 'against', 'abstained', 'outcome'], electedMembers: ['name'] },
  },
  leaders: {
    values: [
      'presentMembers',
      'issuedLeaderBallots',
      'returnedLeaderBallots',
      'validLeaderBallots',
      'voidLeaderBallots',
      'headName',
      'deputyNames',
    ],
    lists: {
      leaderVotes: ['name', 'standsFor', 'for', 'against', 'abstained', 'outcome'],
      executives: ['name', 'office', 'entry', 'term'],
    },
  },
} as const
