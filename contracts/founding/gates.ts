import type { Gate } from './route'
import type { Values } from './blank'
import type { RosterState } from './progress'

const rowsOf = (rosters: Readonly<Record<string, RosterState>>, id: string): number => rosters[id]?.rows ?? 0
const isBefore = (one: Values[string], other: Values[string]): boolean =>
  typeof one === 'string' && typeof other === 'string' && one < other

/** What has to hold before the next step: papers that fit together, and what only an agreement opens. */
export const gates = {
  partyAgrees: {
    id: 'partyAgrees',
    missing: ({ partyOpinion }) =>
      partyOpinion === undefined || partyOpinion === '同意' ? null : '党组织还没有同意，先沟通好再往下走。',
  },
  prepGroupEnough: {
    id: 'prepGroupEnough',
    missing: (_, rosters, { preparatoryAtLeast }) => {
      const rows = rowsOf(rosters, 'prepGroup')
      return rows >= preparatoryAtLeast ? null : `筹备组有 ${rows} 人，至少要 ${preparatoryAtLeast} 人。`
    },
  },
  womenAddUp: {
    id: 'womenAddUp',
    missing: ({ womenTotal, staffTotal }, rosters) => {
      if (typeof womenTotal === 'number' && typeof staffTotal === 'number' && womenTotal > staffTotal)
        return `女性 ${womenTotal} 人，比职工（会员）${staffTotal} 人还多，请对一下。`
      const rows = rowsOf(rosters, 'women')
      if (rows === 0 || womenTotal === undefined || womenTotal === rows) return null
      return `花名册上有 ${rows} 人，填的女性人数是 ${String(womenTotal)} 人，请对一下。`
    },
  },
  delegatesAddUp: {
    id: 'delegatesAddUp',
    missing: ({ delegateSeats }, rosters) => {
      const rows = rowsOf(rosters, 'delegates')
      if (rows === 0 || delegateSeats === undefined || delegateSeats === rows) return null
      return `代表名单上有 ${rows} 人，代表名额是 ${String(delegateSeats)} 名，请对一下。`
    },
  },
  noticeRuns: {
    id: 'noticeRuns',
    missing: ({ delegateNoticeFrom, delegateNoticeTo }) =>
      isBefore(delegateNoticeTo, delegateNoticeFrom) ? '公示结束的日期早于开始的日期。' : null,
  },
  candidatesEnough: {
    id: 'candidatesEnough',
    missing: ({ seats }, rosters) => {
      const rows = rowsOf(rosters, 'candidates')
      if (typeof seats !== 'number' || rows >= seats) return null
      return `候选人有 ${rows} 人，比应选的 ${seats} 名少。`
    },
  },
  noTellerStands: {
    id: 'noTellerStands',
    missing: (_, rosters) => {
      const candidates = rosters.candidates?.names ?? []
      const both = (rosters.tellers?.names ?? []).filter((name) => candidates.includes(name))
      return both.length === 0 ? null : `${both.join('、')}是候选人，不能监票、计票，请换人。`
    },
  },
  tellersThere: {
    id: 'tellersThere',
    missing: (_, rosters) => (rowsOf(rosters, 'tellers') >= 2 ? null : '监票和计票至少要两个人。'),
  },
  calledBeforeMeeting: {
    id: 'calledBeforeMeeting',
    missing: ({ noticeDay, meetingDay }) => (isBefore(meetingDay, noticeDay) ? '会议通知的日期晚于开会的日期。' : null),
  },
  improved: {
    id: 'improved',
    missing: ({ willing, activities, consent }, rosters, { improving }) => {
      const women = rowsOf(rosters, 'women')
      if (women < improving.women) return `花名册有 ${women} 人，建议到 ${improving.women} 人再往前走。`
      if (typeof willing === 'number' && willing < improving.willing)
        return `骨干 ${willing} 人，建议到 ${improving.willing} 人。`
      if (typeof activities === 'number' && activities < improving.activities)
        return `先办 ${improving.activities} 次活动，大家熟了再建会。`
      return consent === undefined || consent === '同意' ? null : '协会（单位）和党组织同意了再往前走。'
    },
  },
  fiveHaves: {
    id: 'fiveHaves',
    missing: (values) => {
      const checks = {
        hasPlace: '固定场所',
        hasSign: '组织标识',
        hasServiceList: '服务清单',
        hasActivityLog: '活动记录',
        hasHost: '管理人员',
      }
      const lacking = Object.entries(checks).filter(([id]) => values[id] === false)
      return lacking.length === 0 ? null : `还没有${lacking.map(([, words]) => words).join('、')}，补齐后再核查。`
    },
  },
} as const satisfies Record<string, Gate>
