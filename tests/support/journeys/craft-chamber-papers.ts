import { CHAMBER, COMMITTEE, CONTACT, WOMEN } from './craft-chamber'

const MEETING = `${CHAMBER}第一次妇女大会`
const ELECTED = '苏文静、丁晓芸、乌云其其格'

/** By surname strokes: two, four, seven, seven. */
const STANDING = ['丁晓芸', '乌云其其格', '苏文静', '陈秀珍']

/** What each paper of the chamber's case has to say. */
export const whatEachSays: Readonly<Record<string, readonly string[]>> = {
  womenRoster: [`${CHAMBER}女性花名册`, '共14人', ...WOMEN],
  petitionLetter: [
    `关于成立${COMMITTEE}的请示`,
    '新华街道妇联：',
    `${CHAMBER}位于海勃湾区新华街道手工艺街 6 号，现有职工（会员）22人，其中女性14人，占63.6%。`,
    '女会员多是居家做手工的妈妈，希望有自己的组织一起学艺、一起接单。',
    '经征得中共新华街道工商联支部委员会同意，',
    `设委员3名，其中主任1名、副主任1名，拟于2026年12月20日召开${MEETING}。`,
    `联系人：苏文静，电话：${CONTACT.phone}。`,
    '签发人：马国强',
    '2026年11月26日',
  ],
  reply: [
    ...['新华妇字〔2026〕12号', `同意成立${COMMITTEE}，设委员3名，其中主任1名、副主任1名。`],
    ...['请在2026年12月31日以前召开妇女大会', '新华街道妇联', '2026年11月30日'],
  ],
  candidateList: ['应选3名，候选人4名，差额1名。', ...STANDING, '毡艺师', '1973.04', '蒙古族'],
  electionRules: [
    ...[
      `一、${COMMITTEE}第一届委员会由委员3名组成`,
      '候选人4名，由姐妹们推荐提名',
      '差额选举',
      '即至少10人',
      '应到14人',
    ],
    ...['超过应到人数的半数，即8票', '不再选举，名额空缺'],
  ],
  agenda: [
    `${MEETING}议程`,
    '时间：2026年12月19日14:30　　地点：手工艺街二楼展厅　　主持人：马国强',
    '新华街道妇联宣读批复',
  ],
  hostScript: [
    '（主持人：马国强）',
    '各位姐妹：',
    '本次大会应到14人，按选举办法至少到会10人',
    '委员候选人共4名，应选3名',
    '得8票以上的当选',
  ],
  tellerList: ['王佩兰', '总监票', '卢春燕', '监票', '叶红梅', '总计票', '刘月英', '计票'],
  ballot: ['应选3名，候选人4名', ...STANDING, '2026年12月19日'],
  leadersBallot: ['应选主任1名、副主任1名。', '苏文静', '丁晓芸'],
  signInSheet: ['应到14人', ...WOMEN],
  banner: [MEETING],
  tallySheet: ['14人', '12人', '12张', '11张', '1张', '苏文静', '陈秀珍', '当选'],
  resultSheet: [
    '应到14人，实到12人，发出选票12张，收回12张，有效11张，无效1张。得8票以上当选。',
    `当选为第一届委员会委员的共3名：${ELECTED}。`,
  ],
  meetingRecord: ['2026年12月19日14:30', '手工艺街二楼展厅', '马国强', `委员3名：${ELECTED}。`],
  leadersTallySheet: [`${COMMITTEE}主任、副主任计票统计表`, '3人', '3张', '主任', '苏文静', '副主任', '丁晓芸', '当选'],
  leadersResultSheet: [
    '应到3人，实到3人',
    '当选主任：苏文静。',
    '当选副主任：丁晓芸。',
    '分工：苏文静主持全面；丁晓芸管培训',
  ],
  resultReport: [
    `${MEETING}于2026年12月19日在手工艺街二楼展厅召开。应到14人，实到12人`,
    `委员3名：${ELECTED}。`,
    '选举苏文静为主任，副主任：丁晓芸。',
    '2026年12月21日',
  ],
  resultReply: [
    '新华妇字〔2026〕15号',
    '主任苏文静，副主任丁晓芸',
    ELECTED,
    '任期5年',
    '备案编号：新华妇备2026-03。',
    '2026年12月25日',
  ],
  filingForm: [
    COMMITTEE,
    '新华妇备2026-03',
    CHAMBER,
    '14人',
    '2026年12月19日',
    '5年',
    '苏文静',
    '丁晓芸',
    '乌云其其格',
    CONTACT.phone,
  ],
  rulesOnWall: ['报新华街道妇联', '每名委员联系', '妇女之家：手工艺街二楼。揭牌：2027年1月8日。'],
}
