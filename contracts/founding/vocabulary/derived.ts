import { passLine, quorumLine } from '../election'
import type { Values } from '../blank'
import type { Derived } from '../progress'

const asText = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined)
const asNumber = (value: Values[string]): number | undefined => (typeof value === 'number' ? value : undefined)
/** The route by which the organisation was founded, in an election that comes later, too. */
const originOf = ({ route, ofRoute }: Values) => ofRoute ?? route
const isCommittee = (values: Values): boolean => originOf(values) === 'committee'

/** Two words by the kind of organisation: a federation has 主席 and 执委, a committee 主任 and 委员. */
const worded = (label: string, federation: string, committee: string): Derived => ({
  label,
  from: [],
  derive: (values) => (isCommittee(values) ? committee : federation),
})

const NUMERALS = '〇一二三四五六七八九十'
/** The number of the term that is elected or goes on: 一. */
const termNumeral = ({ termNumber }: Values): string => NUMERALS[asNumber(termNumber) ?? 1] ?? String(termNumber)
const termBodyOf = (values: Values): string =>
  `第${termNumeral(values)}届${isCommittee(values) ? '委员会' : '执行委员会'}`

const ofUnit = (
  label: string,
  from: readonly string[],
  words: (unitName: string, values: Values) => string,
): Derived => ({
  label,
  from: ['unitName', ...from],
  derive: (values) => {
    const unitName = asText(values.unitName)
    return unitName === undefined ? undefined : words(unitName, values)
  },
})

const orgWord = (values: Values): string => (isCommittee(values) ? '妇女委员会' : '妇女联合会')
const assembly = (values: Values): string => {
  if (values.route === 'byElection') return '全体会议'
  return values.voter === '代表' ? '妇女代表大会' : '妇女大会'
}
const majorityOf = (values: Values) => (values.majorityRule === 'atLeast' ? 'atLeast' : 'moreThan')
const quorumOf = (values: Values) => (values.quorumRule === 'moreThan' ? 'moreThan' : 'atLeast')

/** What is never asked, because it follows. Written so that each stands after those it is made of. */
export const derived = {
  unitWord: {
    label: '自称',
    from: ['unitKind'],
    derive: ({ unitKind }) => (unitKind === 'enterprise' ? '我公司' : unitKind === 'association' ? '我会' : '我单位'),
  },
  womenShare: {
    label: '女性占比',
    from: ['staffTotal', 'womenTotal'],
    derive: ({ staffTotal, womenTotal }) => {
      if (typeof staffTotal !== 'number' || typeof womenTotal !== 'number' || staffTotal === 0) return undefined
      return `${(Math.floor((womenTotal / staffTotal) * 1000) / 10).toFixed(1)}%`
    },
  },
  orgWord: worded('组织形式', '妇女联合会', '妇女委员会'),
  orgFullName: ofUnit('组织全称', [], (unitName, values) => `${unitName}${orgWord(values)}`),
  headTitle: worded('负责人', '主席', '主任'),
  deputyTitle: worded('副职', '副主席', '副主任'),
  memberTitle: worded('成员', '执委', '委员'),
  bodyName: worded('领导机构', '执行委员会', '委员会'),
  termBody: { label: '第几届', from: [], derive: termBodyOf },
  caller: ofUnit('召集的单位', [], (unitName, values) =>
    values.route === 'renewal' ? `${unitName}${orgWord(values)}` : `${unitName}${orgWord(values)}筹备组`,
  ),
  voter: {
    label: '参加选举的人',
    from: ['womenTotal'],
    fromOn: { byElection: [] },
    derive: (values, { delegatesOver }) => {
      if (values.route === 'byElection') return isCommittee(values) ? '委员' : '执委'
      return originOf(values) === 'industry' || (asNumber(values.womenTotal) ?? 0) > delegatesOver ? '代表' : '妇女'
    },
  },
  greeting: {
    label: '称呼',
    from: ['womenTotal'],
    fromOn: { byElection: [] },
    derive: ({ voter }) => (voter === '妇女' ? '各位姐妹' : `各位${String(voter)}`),
  },
  /** By the short form the superior federation sees the candidates with the result. */
  candidatesGround: {
    label: '候选人怎么来的',
    from: ['womenTotal'],
    fromOn: { byElection: [] },
    derive: ({ route, womenTotal }, { shortFormUpTo }) =>
      route === 'committee' && (asNumber(womenTotal) ?? 0) <= shortFormUpTo
        ? '由姐妹们推荐提名'
        : '经党组织审核、上级妇联同意',
  },
  assemblyName: { label: '会议名称', from: ['womenTotal'], fromOn: { byElection: [] }, derive: assembly },
  assemblyTitle: {
    ...ofUnit('会议全称', ['womenTotal'], (unitName, values) =>
      values.route === 'byElection'
        ? `${unitName}${orgWord(values)}${termBodyOf(values)}${assembly(values)}`
        : `${unitName}第${termNumeral(values)}次${assembly(values)}`,
    ),
    fromOn: { byElection: ['unitName'] },
  },
  seats: {
    label: '应选名额',
    from: ['memberSeats'],
    fromOn: { byElection: ['changeSeats'] },
    derive: ({ route, agreedMemberSeats, memberSeats, changeSeats }) =>
      route === 'byElection' ? changeSeats : (agreedMemberSeats ?? memberSeats),
  },
  /** Why there are seats to fill: the first words of a petition for candidates. */
  seatsGround: {
    label: '要选的名额',
    from: ['unitName', 'memberSeats'],
    fromOn: { byElection: ['unitName', 'changeReason', 'changeKind', 'changeSeats'] },
    derive: (values) => {
      const { route, orgFullName, memberTitle, seats, changeReason, changeKind } = values
      const body = `${String(orgFullName ?? '')}${termBodyOf(values)}`
      if (route !== 'byElection') return `根据批复，${body}设${String(memberTitle)}${String(seats ?? '')}名`
      const verb = changeKind === 'added' ? '增补' : '替补'
      return `因${String(changeReason ?? '')}，${body}拟${verb}${String(memberTitle)}${String(seats ?? '')}名`
    },
  },
  deputies: {
    label: '副职名额',
    from: ['deputySeats'],
    derive: ({ agreedDeputySeats, deputySeats }) => agreedDeputySeats ?? deputySeats,
  },
  candidateCount: { label: '候选人数', from: ['candidates.count'], derive: (values) => values['candidates.count'] },
  surplus: {
    label: '差额',
    from: ['candidateCount', 'seats'],
    derive: ({ candidateCount, seats }) =>
      typeof candidateCount === 'number' && typeof seats === 'number' ? Math.max(0, candidateCount - seats) : undefined,
  },
  electionMode: {
    label: '等额或差额',
    from: ['surplus'],
    derive: ({ surplus }) => (surplus === undefined ? undefined : surplus === 0 ? '等额' : '差额'),
  },
  due: {
    label: '应到人数',
    from: ['womenTotal'],
    fromOn: { byElection: ['executivesNow'] },
    derive: (values) => {
      if (values.route === 'byElection') return values.executivesNow
      return values.voter === '代表' ? (values['delegates.count'] ?? values.delegateSeats) : values.womenTotal
    },
  },
  quorumWords: {
    label: '到会要求',
    from: ['quorumRule'],
    derive: (values) =>
      quorumOf(values) === 'moreThan' ? '超过应到人数的三分之二' : '应到人数的三分之二以上（含三分之二）',
  },
  majorityWords: {
    label: '当选要求',
    from: ['majorityRule'],
    derive: (values) => (majorityOf(values) === 'moreThan' ? '超过应到人数的半数' : '应到人数的半数以上（含半数）'),
  },
  quorumNumber: {
    label: '至少到会',
    from: ['due', 'quorumRule'],
    derive: (values) => {
      const due = asNumber(values.due)
      return due === undefined ? undefined : quorumLine(due, { quorum: quorumOf(values) })
    },
  },
  passNumber: {
    label: '当选票数',
    from: ['due', 'majorityRule'],
    derive: (values) => {
      const due = asNumber(values.due)
      return due === undefined ? undefined : passLine(due, { majority: majorityOf(values) })
    },
  },
  secondRoundWords: {
    label: '没有选满时',
    from: ['secondRound'],
    derive: ({ secondRound }) => (secondRound === true ? '当场再选一轮' : '不再选举，名额空缺，以后按程序增补'),
  },
  termYears: { label: '任期', from: [], derive: (_, { termYears }) => termYears },
} as const satisfies Record<string, Derived>
