import type { TemplateSource } from './part'

const names = [
  ['序号', '{index}'],
  ['姓名', '{name}'],
] as const

/** The papers that lie on the table at the meeting. */
export const meeting = {
  electionRules: [
    { title: '{assemblyTitle}选举办法（草案）' },
    { text: '一、{orgFullName}{termBody}由{memberTitle}{seats}名组成，由本次大会选举产生。' },
    {
      text: '二、候选人{candidateCount}名，{candidatesGround}，按姓氏笔画排列，实行{electionMode}选举，采用无记名投票。',
    },
    { text: '三、到会人数为{quorumWords}，即至少{quorumNumber}人，方可进行选举。应到{due}人。' },
    { text: '四、收回的选票等于或少于发出的选票，选举有效；多于发出的选票，选举无效，重新选举。' },
    { text: '五、每张选票所选人数等于或少于应选名额的有效，多于应选名额的无效。' },
    { text: '六、赞成的画“○”，反对的画“×”，弃权的不画。投反对票的可以另选他人，弃权的不能另选他人。' },
    {
      text: '七、候选人得赞成票{majorityWords}，即{passNumber}票以上，始得当选。得票够数的人多于名额时，以得票多的当选；票数相等不能确定时，反对票少的当选；仍相等的，就票数相等的人再次投票。',
    },
    { text: '八、当选人数少于应选名额时，{secondRoundWords}。' },
    { text: '九、大会设总监票人、监票人、总计票人、计票人，由大会举手表决通过。候选人不得担任监票人、计票人。' },
    { text: '十、{headTitle}、{deputyTitle}由{termBody}第一次全体会议选举产生。' },
    { text: '十一、本办法由大会通过后生效。' },
  ],
  agenda: [
    { title: '{assemblyTitle}议程' },
    { text: '时间：{meetingDay}{meetingTime}　　地点：{meetingPlace}　　主持人：{host}' },
    { text: '一、清点人数，宣布开会' },
    { text: '二、{superiorName}宣读批复' },
    { text: '三、通过选举办法' },
    { text: '四、介绍候选人情况' },
    { text: '五、通过总监票人、监票人、总计票人、计票人名单' },
    { text: '六、检查票箱，分发选票，填写选票，投票' },
    { text: '七、清点选票，计票' },
    { text: '八、宣布选举结果' },
    { text: '九、上级妇联和党组织讲话' },
    { text: '十、宣布闭会' },
  ],
  hostScript: [
    { title: '{assemblyTitle}主持词' },
    { text: '（主持人：{host}）' },
    {
      text: '{greeting}：现在清点人数。本次大会应到{due}人，按选举办法至少到会{quorumNumber}人，实到（　　）人，符合规定，可以开会。',
    },
    { text: '现在宣布：{assemblyTitle}开幕。请全体起立，奏国歌。请坐。' },
    { text: '大会第一项：请{superiorName}的同志宣读批复。' },
    { text: '大会第二项：宣读选举办法（草案）。请审议。同意的请举手；请放下。不同意的请举手。弃权的请举手。通过。' },
    { text: '大会第三项：介绍候选人情况。{memberTitle}候选人共{candidateCount}名，应选{seats}名。' },
    {
      text: '大会第四项：通过监票人、计票人名单。同意的请举手；请放下。不同意的请举手。弃权的请举手。通过。请监票人、计票人就位。',
    },
    {
      text: '大会第五项：投票选举。请监票人当众检查票箱，加封。请计票人分发选票。请大家填写选票。监票人先投，其他人依次投票。',
    },
    { text: '请监票人、计票人清点选票。发出选票（　　）张，收回（　　）张，选举有效（无效）。现在计票，休会。' },
    { text: '现在继续开会。请总监票人报告计票结果。得{passNumber}票以上的当选。' },
    { text: '我宣布：当选为{orgFullName}{termBody}{memberTitle}的是：（　　）。让我们表示祝贺。' },
    { text: '请上级妇联和党组织的同志讲话。' },
    { text: '{assemblyTitle}各项议程已经完成，现在闭会。请{memberTitle}留下，召开第一次全体会议。' },
  ],
  tellerList: [
    { title: '{assemblyTitle}监票人、计票人建议名单' },
    { list: 'tellers', columns: [...names, ['职责', '{role}']] },
    { text: '以上名单由大会表决通过。候选人不担任监票人、计票人。' },
  ],
  ballot: [
    { title: '{orgFullName}{termBody}选票（样张）' },
    { text: '应选{seats}名，候选人{candidateCount}名，按姓氏笔画排列。' },
    {
      list: 'candidates',
      columns: [
        ['候选人', '{name}'],
        ['赞成画○，反对画×', ''],
      ],
    },
    {
      form: [
        ['另选他人', ''],
        ['画○', ''],
      ],
    },
    { text: '说明：所选人数等于或少于{seats}名的有效，多于的无效；不画的为弃权；反对的可以另选他人。' },
    { end: ['{meetingDay}'] },
  ],
  leadersBallot: [
    { title: '{orgFullName}{headTitle}、{deputyTitle}选票（样张）' },
    { text: '应选{headTitle}1名、{deputyTitle}{deputies}名。' },
    {
      list: 'leaderCandidates',
      columns: [
        ['职务', '{standsFor}'],
        ['候选人', '{name}'],
        ['赞成画○，反对画×', ''],
      ],
    },
    {
      form: [
        ['另选他人', ''],
        ['画○', ''],
      ],
    },
    { end: ['{meetingDay}'] },
  ],
  signInSheet: [
    { title: '{assemblyTitle}签到册' },
    { text: '时间：{meetingDay}{meetingTime}　　地点：{meetingPlace}　　应到{due}人' },
    { list: 'voters', columns: [...names, ['部门（单位）', '{department}'], ['签名', '']] },
  ],
  banner: [{ title: '{assemblyTitle}会标' }, { banner: '{assemblyTitle}' }],
} satisfies Record<string, TemplateSource>
