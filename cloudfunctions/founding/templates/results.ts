import type { TemplateSource } from './part'

const counts = [
  ['应到', '{due}人'],
  ['实到', '{presentVoters}人'],
  ['发出选票', '{issuedBallots}张'],
  ['收回选票', '{returnedBallots}张'],
  ['有效', '{validBallots}张'],
  ['无效', '{voidBallots}张'],
] as const

const leaderCounts = [
  ['应到', '{electedCount}人'],
  ['实到', '{presentMembers}人'],
  ['发出选票', '{issuedLeaderBallots}张'],
  ['收回选票', '{returnedLeaderBallots}张'],
  ['有效', '{validLeaderBallots}张'],
  ['无效', '{voidLeaderBallots}张'],
] as const

const votes = [
  ['赞成', '{for}'],
  ['反对', '{against}'],
  ['弃权', '{abstained}'],
  ['结果', '{outcome}'],
] as const
const signedByTellers = { end: ['总监票人：　　　　　监票人：', '总计票人：　　　　　计票人：', '{meetingDay}'] }

/** What was counted, reported and filed, and the rules that go up on the wall. Numbers of ballots, never who voted for whom. */
export const results = {
  tallySheet: [
    { title: '{orgFullName}{termBody}计票统计表' },
    { form: counts },
    { list: 'memberVotes', columns: [['姓名', '{name}'], ...votes] },
    signedByTellers,
  ],
  resultSheet: [
    { title: '{orgFullName}{termBody}选举结果报告单' },
    {
      text: '本次选举应到{due}人，实到{presentVoters}人，发出选票{issuedBallots}张，收回{returnedBallots}张，有效{validBallots}张，无效{voidBallots}张。得{passNumber}票以上当选。',
    },
    { text: '当选为{termBody}{memberTitle}的共{electedCount}名：{electedNames}。' },
    signedByTellers,
  ],
  meetingRecord: [
    { title: '{assemblyTitle}会议记录' },
    {
      form: [
        ['时间', '{meetingDay}{meetingTime}'],
        ['地点', '{meetingPlace}'],
        ['主持人', '{host}'],
        ['记录人', ''],
        ['应到', '{due}人'],
        ['实到', '{presentVoters}人'],
      ],
    },
    { text: '一、{superiorName}宣读批复。' },
    { text: '二、大会举手表决，通过选举办法。' },
    { text: '三、大会举手表决，通过监票人、计票人名单。' },
    { text: '四、大会无记名投票，选举产生{termBody}{memberTitle}{electedCount}名：{electedNames}。' },
    { text: '五、其他：' },
  ],
  leadersTallySheet: [
    { title: '{orgFullName}{headTitle}、{deputyTitle}计票统计表' },
    { form: leaderCounts },
    { list: 'leaderVotes', columns: [['职务', '{standsFor}'], ['姓名', '{name}'], ...votes] },
    signedByTellers,
  ],
  leadersResultSheet: [
    { title: '{orgFullName}{headTitle}、{deputyTitle}选举结果报告单' },
    {
      text: '{termBody}第一次全体会议应到{electedCount}人，实到{presentMembers}人，发出选票{issuedLeaderBallots}张，收回{returnedLeaderBallots}张，有效{validLeaderBallots}张。',
    },
    { text: '当选{headTitle}：{headName}。' },
    { text: '当选{deputyTitle}：{deputyNames}。' },
    { text: '分工：{workDivision}' },
    signedByTellers,
  ],
  filingForm: [
    { title: '{orgFullName}备案表' },
    {
      form: [
        ['组织名称', '{orgFullName}'],
        ['备案编号', '{filingNumber}'],
        ['所在单位', '{unitName}'],
        ['统一社会信用代码', '{creditCode}'],
        ['地址', '{address}'],
        ['女性人数', '{womenTotal}人'],
        ['选举日期', '{meetingDay}'],
        ['每届任期', '{termYears}年'],
        ['联系人', '{contactName}'],
        ['电话', '{contactPhone}'],
      ],
    },
    { heading: '在任的{memberTitle}' },
    {
      list: 'executives',
      columns: [
        ['序号', '{index}'],
        ['姓名', '{name}'],
        ['职务', '{office}'],
        ['产生方式', '{entry}'],
        ['任期', '{term}'],
      ],
    },
    { text: '{superiorName}意见：同意备案。' },
    { end: ['盖章', '{resultReplyDay}'] },
  ],
  rulesOnWall: [
    { title: '{orgFullName}工作制度' },
    { text: '一、听姐妹的话。每月听一次大家的难处和想法，能办的当场办，办不了的报{superiorName}。' },
    { text: '二、办大家要的事。每季度至少商量一次活动，大家定题目。' },
    { text: '三、{memberTitle}联系姐妹。每名{memberTitle}联系若干名姐妹，有事找得到人。' },
    { text: '四、记台账。活动、走访、帮扶都留记录，不重复填表。' },
    { text: '五、按期换届。每届任期{termYears}年，到期前两三个月准备。' },
    { text: '妇女维权服务热线：12338。' },
    { text: '妇女之家：{homePlace}。揭牌：{plaqueDay}。' },
    { end: ['{orgFullName}'] },
  ],
} satisfies Record<string, TemplateSource>
