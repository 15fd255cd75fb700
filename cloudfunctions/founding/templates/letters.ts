import type { TemplateSource } from './part'

const signedByUnit = { end: ['{unitName}', '{petitionDay}'] }

/** Letters between the unit, its Party organisation and the superior federation: one matter, one addressee each. */
export const letters = {
  jointNotice: [
    { title: '关于联合筹建{orgFullName}的通知' },
    { to: '各有关企业：' },
    {
      text: '为把{unitName}的姐妹组织起来、服务起来，经{regulator}与{superiorName}于{regulatorDay}商定，联合筹建{orgFullName}，日常工作依托{basedAt}。',
    },
    { text: '请各企业确定一名联系人，支持本企业女职工报名参加，并在代表推选、会议召开时提供方便。' },
    { text: '覆盖企业名单附后。' },
    { end: ['{regulator}', '{superiorName}', '{regulatorDay}'] },
  ],
  partyLetter: [
    { title: '关于成立{orgFullName}征求意见的函' },
    { to: '{partyOrganisation}：' },
    {
      text: '为更好地团结、服务{unitName}的女职工，拟成立{orgFullName}。成立后在党组织领导下、在{superiorName}指导下开展工作。',
    },
    { text: '妥否，请提出意见。' },
    { end: ['{unitName}'] },
    { heading: '党组织意见' },
    {
      form: [
        ['意见', '{partyOpinion}'],
        ['日期', '{partyOpinionDay}'],
        ['党组织', '{partyOrganisation}'],
        ['盖章', ''],
      ],
    },
  ],
  petitionLetter: [
    { title: '关于成立{orgFullName}的请示' },
    { to: '{superiorName}：' },
    {
      text: '{unitName}位于{address}，现有职工（会员）{staffTotal}人，其中女性{womenTotal}人，占{womenShare}。{basis}。',
    },
    {
      text: '经征得{partyOrganisation}同意，拟成立{orgFullName}，设{memberTitle}{memberSeats}名，其中{headTitle}1名、{deputyTitle}{deputySeats}名，拟于{planDay}召开{assemblyTitle}。',
    },
    { text: '妥否，请批复。' },
    { text: '联系人：{contactName}，电话：{contactPhone}。' },
    { end: ['签发人：{signer}', ...signedByUnit.end] },
  ],
  reply: [
    { title: '关于同意成立{orgFullName}的批复' },
    { text: '{replyNumber}' },
    { to: '{unitName}：' },
    {
      text: '你单位{petitionDay}《关于成立{orgFullName}的请示》收悉。经研究，同意成立{orgFullName}，设{memberTitle}{agreedMemberSeats}名，其中{headTitle}1名、{deputyTitle}{agreedDeputySeats}名。',
    },
    { text: '请在{meetBefore}以前召开{assemblyName}，按民主程序选举产生{termBody}，并将选举结果报来。' },
    { end: ['{superiorName}', '{replyDay}'] },
  ],
  candidatePetition: [
    { title: '关于{orgFullName}{termBody}候选人预备人选的请示' },
    { to: '{superiorName}：' },
    {
      text: '{seatsGround}。经推荐提名，{partyOrganisation}于{partyReviewDay}审核，提出候选人预备人选{candidateCount}名，实行{electionMode}选举。名单如下：',
    },
    {
      list: 'candidates',
      columns: [
        ['序号', '{index}'],
        ['姓名', '{name}'],
        ['拟任', '{standsFor}'],
        ['职务（岗位）', '{post}'],
      ],
    },
    { text: '妥否，请批复。' },
    { end: ['{unitName}', '{candidatePetitionDay}'] },
  ],
  candidateReply: [
    { title: '关于{orgFullName}{termBody}候选人预备人选的批复' },
    { text: '{candidateReplyNumber}' },
    { to: '{unitName}：' },
    {
      text: '你单位{candidatePetitionDay}的请示收悉。经研究，同意以下{candidateCount}名同志为{orgFullName}{termBody}候选人预备人选，请提交{assemblyName}选举。',
    },
    {
      list: 'candidates',
      columns: [
        ['序号', '{index}'],
        ['姓名', '{name}'],
        ['拟任', '{standsFor}'],
      ],
    },
    { end: ['{superiorName}', '{candidateReplyDay}'] },
  ],
  meetingNotice: [
    { title: '关于召开{assemblyTitle}的通知' },
    { to: '{greeting}：' },
    { text: '经{superiorName}批复同意，定于{meetingDay}{meetingTime}在{meetingPlace}召开{assemblyTitle}。' },
    { text: '会议议程：一、通过选举办法；二、通过监票人、计票人名单；三、选举{orgFullName}{termBody}。' },
    { text: '请准时参加，因故不能到会的，请提前告诉联系人{contactName}，电话{contactPhone}。' },
    { end: ['{caller}', '{noticeDay}'] },
  ],
  resultReport: [
    { title: '关于{assemblyTitle}选举结果的报告' },
    { to: '{superiorName}：' },
    {
      text: '{assemblyTitle}于{meetingDay}在{meetingPlace}召开。应到{due}人，实到{presentVoters}人，发出选票{issuedBallots}张，收回{returnedBallots}张，有效{validBallots}张，无效{voidBallots}张。',
    },
    { text: '选举产生{termBody}{memberTitle}{electedCount}名：{electedNames}。' },
    { text: '{termBody}第一次全体会议选举{headName}为{headTitle}，{deputyTitle}：{deputyNames}。' },
    { text: '特此报告。签到册、选举办法、计票统计表、{memberTitle}名册附后。' },
    { end: ['{unitName}', '{reportDay}'] },
  ],
  resultReply: [
    { title: '关于{orgFullName}选举结果的批复' },
    { text: '{resultReplyNumber}' },
    { to: '{unitName}：' },
    {
      text: '你单位{reportDay}的报告收悉。同意{assemblyTitle}及{termBody}第一次全体会议的选举结果：{headTitle}{headName}，{deputyTitle}{deputyNames}，{memberTitle}{electedNames}。',
    },
    { text: '{orgFullName}每届任期{termYears}年。备案编号：{filingNumber}。' },
    { end: ['{superiorName}', '{resultReplyDay}'] },
  ],
  renewalPetition: [
    { title: '关于召开{assemblyTitle}换届的请示' },
    { to: '{superiorName}：' },
    {
      text: '{orgFullName}本届任期到{termEndsDay}。经征得{partyOrganisation}同意，拟{renewalTiming}召开{assemblyTitle}，选举产生{termBody}，设{memberTitle}{memberSeats}名，其中{headTitle}1名、{deputyTitle}{deputySeats}名，会议拟于{planDay}召开。{unitName}现有女性{womenTotal}人。',
    },
    { text: '妥否，请批复。' },
    { text: '联系人：{contactName}，电话：{contactPhone}。' },
    { end: ['签发人：{signer}', '{orgFullName}', '{petitionDay}'] },
  ],
  renewalReply: [
    { title: '关于同意召开{assemblyTitle}的批复' },
    { text: '{replyNumber}' },
    { to: '{orgFullName}：' },
    {
      text: '你会{petitionDay}的请示收悉。经研究，同意{renewalTiming}召开{assemblyTitle}，{termBody}设{memberTitle}{agreedMemberSeats}名，其中{headTitle}1名、{deputyTitle}{agreedDeputySeats}名。请在{meetBefore}以前开会，并将选举结果报来。',
    },
    { end: ['{superiorName}', '{replyDay}'] },
  ],
  changeReport: [
    { title: '关于{orgFullName}{termBody}补选结果的报告' },
    { to: '{superiorName}：' },
    {
      text: '{assemblyTitle}于{meetingDay}在{meetingPlace}召开，{changeKind}{memberTitle}{seats}名。应到{due}人，实到{presentVoters}人，发出选票{issuedBallots}张，收回{returnedBallots}张，有效{validBallots}张，无效{voidBallots}张。',
    },
    { text: '当选{memberTitle}{electedCount}名：{electedNames}。' },
    { text: '特此报告。签到册、计票统计表附后。' },
    { end: ['{orgFullName}', '{reportDay}'] },
  ],
  changeReply: [
    { title: '关于{orgFullName}{termBody}补选结果的批复' },
    { text: '{resultReplyNumber}' },
    { to: '{orgFullName}：' },
    {
      text: '你会{reportDay}的报告收悉。同意{changeKind}{electedNames}为{termBody}{memberTitle}，任期与本届相同。备案编号：{filingNumber}。',
    },
    { end: ['{superiorName}', '{resultReplyDay}'] },
  ],
  microHomeReply: [
    { title: '关于同意建立{homeName}的批复' },
    { text: '{replyNumber}' },
    { to: '{unitName}：' },
    {
      text: '你单位{applicationDay}的申请收悉。经{checkDay}上门核查，同意在{homeSite}建立“{homeName}”，微家长{homeHost}。请按时开放，每次活动做好记录。',
    },
    { end: ['{superiorName}', '{replyDay}'] },
  ],
} satisfies Record<string, TemplateSource>
