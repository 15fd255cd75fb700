import { INDUSTRY, FEDERATION, CONTACT, BRANDS, nameAt, everyWoman, delegates, STANDING, elected } from './couriers'
import { BASIS } from './couriers-said'

const MEETING = `${INDUSTRY}第一次妇女代表大会`
const [HEAD = '', FIRST_DEPUTY = '', SECOND_DEPUTY = ''] = elected
const standing = STANDING.map(({ name }) => name)
const enterprises = BRANDS.map(({ enterprise }) => enterprise)
const delegateNames = delegates.map(({ name }) => name)

/** What each paper of the couriers' case has to say. */
export const whatEachSays: Readonly<Record<string, readonly string[]>> = {
  jointNotice: [
    ...[`关于联合筹建${FEDERATION}的通知`, '经聊城市邮政管理局与聊城市妇联于2026年11月10日商定', '依托聊城市快递协会'],
  ],
  coveredList: [...enterprises, '91331081307655191L', '14', '是'],
  partyLetter: ['中共聊城市快递行业委员会：', '同意', '2026年11月12日'],
  prepGroupList: ['孟祥兰', '联络', '赵志强', '组长', '协会秘书长', '钱小燕', '19900008303'],
  womenRoster: ['共68人', ...everyWoman.map(({ name }) => name), '19900008467'],
  petitionLetter: [
    `关于成立${FEDERATION}的请示`,
    '聊城市妇联：',
    `位于东昌府区快递物流园 3 号楼，现有职工（会员）410人，其中女性68人，占16.5%。${BASIS}。`,
    `设执委7名，其中主席1名、副主席2名，拟于2026年12月22日召开${MEETING}。`,
    `联系人：孟祥兰，电话：${CONTACT.phone}。`,
    '签发人：赵志强',
  ],
  reply: [
    '聊妇字〔2026〕31号',
    '设执委7名，其中主席1名、副主席2名。',
    '请在2026年12月31日以前召开妇女代表大会',
    '2026年11月25日',
  ],
  brandQuota: ['代表名额共30名', ...BRANDS.map(({ brand }) => brand)],
  delegateForms: [...delegateNames, '1990.05'],
  delegateNotice: ['代表30名', ...delegateNames, '公示时间：2026年12月1日至2026年12月5日。'],
  candidateList: ['应选7名，候选人8名，差额1名。', ...standing],
  candidateForms: [...STANDING.flatMap(({ name, brand, resume }) => [name, brand, resume])],
  candidateIntroductions: STANDING.flatMap(({ name, resume }) => [name, resume]),
  candidatePetition: ['中共聊城市快递行业委员会于2026年12月6日审核', '8名，实行差额选举', ...standing, '2026年12月7日'],
  candidateReply: ['聊妇字〔2026〕35号', '同意以下8名同志', ...standing, '2026年12月8日'],
  electionRules: [
    ...[
      '由执委7名组成',
      '候选人8名，经党组织审核、上级妇联同意',
      '超过应到人数的三分之二，即至少21人',
      '应到30人',
      '即16票',
    ],
  ],
  agenda: ['时间：2026年12月20日09:00　　地点：邮政管理局三楼会议室　　主持人：赵志强'],
  hostScript: ['各位代表：', '本次大会应到30人', '执委候选人共8名，应选7名', '得16票以上的当选'],
  tellerList: [nameAt(1, 0), '总监票', nameAt(4, 0)],
  ballot: ['应选7名，候选人8名', ...standing],
  leadersBallot: ['应选主席1名、副主席2名。', HEAD, FIRST_DEPUTY, SECOND_DEPUTY],
  signInSheet: ['应到30人', ...delegateNames],
  banner: [MEETING],
  meetingNotice: ['各位代表：', '定于2026年12月20日09:00在邮政管理局三楼会议室召开', '2026年12月10日'],
  tallySheet: ['30人', '28人', '28张', '27张', '1张', ...standing],
  resultSheet: [
    '应到30人，实到28人，发出选票28张，收回28张，有效27张，无效1张。得16票以上当选。',
    `共7名：${elected.join('、')}。`,
  ],
  meetingRecord: ['2026年12月20日09:00', `执委7名：${elected.join('、')}。`],
  leadersTallySheet: ['7人', '7张', HEAD, FIRST_DEPUTY, SECOND_DEPUTY, '主席', '副主席'],
  leadersResultSheet: [
    `当选主席：${HEAD}。`,
    `当选副主席：${FIRST_DEPUTY}、${SECOND_DEPUTY}。`,
    '副主席分管维权和服务',
  ],
  resultReport: ['应到30人，实到28人', `执委7名：${elected.join('、')}。`, `选举${HEAD}为主席`, '2026年12月21日'],
  resultReply: ['聊妇字〔2026〕40号', `主席${HEAD}`, '备案编号：聊妇备2026-21。', '2026年12月24日'],
  filingForm: [FEDERATION, '聊妇备2026-21', '68人', '2026年12月20日', ...elected],
  rulesOnWall: ['报聊城市妇联', '每名执委联系', '妇女之家：快递物流园一楼。揭牌：2027年1月6日。'],
}
