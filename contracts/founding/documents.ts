import type { DocumentKind } from './document'
import type { Only, RouteId } from './route'

const organisations: readonly RouteId[] = ['federation', 'committee', 'industry']
const elections: readonly RouteId[] = [...organisations, 'renewal']
const allElections: readonly RouteId[] = [...elections, 'byElection']

interface Made {
  routes?: readonly RouteId[]
  only?: Only
  sealed?: boolean
  by?: 'contact' | 'superior'
}

const paper = (id: string, short: string, title: string, made: Made = {}): [string, DocumentKind] => [
  id,
  { id, short, title, routes: organisations, sealed: false, by: 'contact', ...made },
]

/** The papers of all routes, in the order of the file that is handed in. */
export const documents: Readonly<Record<string, DocumentKind>> = Object.fromEntries([
  paper('jointNotice', '联合筹建通知', '关于联合筹建{orgFullName}的通知', { routes: ['industry'], sealed: true }),
  paper('coveredList', '覆盖企业名单', '{orgFullName}覆盖企业名单', { routes: ['industry'] }),
  paper('partyLetter', '征求党组织意见函', '关于成立{orgFullName}征求意见的函', {
    sealed: true,
    only: { isSmall: false },
  }),
  paper('prepGroupList', '筹备组名单', '{orgFullName}筹备组名单', { only: { isSmall: false } }),
  paper('womenRoster', '女性花名册', '{unitName}女性花名册', { routes: [...elections, 'contactFirst'] }),
  paper('petitionLetter', '请示', '关于成立{orgFullName}的请示', { sealed: true }),
  paper('reply', '批复', '关于同意成立{orgFullName}的批复', { sealed: true, by: 'superior' }),
  paper('delegateQuota', '代表名额分配表', '{assemblyTitle}代表名额分配表', {
    routes: ['federation', 'committee', 'renewal'],
    only: { needsDelegates: true, isSmall: false },
  }),
  paper('brandQuota', '代表名额分配表', '{assemblyTitle}代表名额分配表', { routes: ['industry'] }),
  paper('delegateForms', '代表登记表', '{assemblyTitle}代表登记表', {
    routes: elections,
    only: { needsDelegates: true, isSmall: false },
  }),
  paper('delegateNotice', '代表名单公示', '{assemblyTitle}代表名单公示', {
    routes: elections,
    only: { needsDelegates: true, isSmall: false },
    sealed: true,
  }),
  paper('candidateList', '候选人名册', '{orgFullName}{termBody}候选人名册', { routes: allElections }),
  paper('candidateForms', '候选人登记表', '{orgFullName}{termBody}候选人登记表', {
    routes: allElections,
    only: { isSmall: false },
  }),
  paper('candidateIntroductions', '候选人情况介绍', '{orgFullName}{termBody}候选人情况介绍', {
    routes: elections,
    only: { isSmall: false },
  }),
  paper('candidatePetition', '候选人请示', '关于{orgFullName}{termBody}候选人预备人选的请示', {
    routes: allElections,
    only: { isSmall: false },
    sealed: true,
  }),
  paper('candidateReply', '候选人批复', '关于{orgFullName}{termBody}候选人预备人选的批复', {
    routes: allElections,
    only: { isSmall: false },
    sealed: true,
    by: 'superior',
  }),
  paper('meetingNotice', '会议通知', '关于召开{assemblyTitle}的通知', {
    routes: elections,
    only: { isSmall: false },
    sealed: true,
  }),
  paper('electionRules', '选举办法', '{assemblyTitle}选举办法（草案）', { routes: elections }),
  paper('agenda', '议程', '{assemblyTitle}议程', { routes: elections }),
  paper('hostScript', '主持词', '{assemblyTitle}主持词', { routes: elections }),
  paper('tellerList', '监票计票人名单', '{assemblyTitle}监票人、计票人建议名单', { routes: allElections }),
  paper('ballot', '选票样张', '{orgFullName}{termBody}选票（样张）', { routes: allElections }),
  paper('leadersBallot', '负责人选票样张', '{orgFullName}{headTitle}、{deputyTitle}选票（样张）', {
    routes: elections,
  }),
  paper('signInSheet', '签到册', '{assemblyTitle}签到册', { routes: allElections }),
  paper('banner', '会标', '{assemblyTitle}会标', { routes: elections }),
  paper('tallySheet', '计票统计表', '{orgFullName}{termBody}计票统计表', { routes: allElections }),
  paper('resultSheet', '选举结果报告单', '{orgFullName}{termBody}选举结果报告单', { routes: allElections }),
  paper('meetingRecord', '会议记录', '{assemblyTitle}会议记录', { routes: elections }),
  paper('leadersTallySheet', '负责人计票统计表', '{orgFullName}{headTitle}、{deputyTitle}计票统计表', {
    routes: elections,
  }),
  paper('leadersResultSheet', '负责人选举结果报告单', '{orgFullName}{headTitle}、{deputyTitle}选举结果报告单', {
    routes: elections,
  }),
  paper('resultReport', '结果报告', '关于{assemblyTitle}选举结果的报告', { routes: elections, sealed: true }),
  paper('resultReply', '结果批复', '关于{orgFullName}选举结果的批复', {
    routes: elections,
    sealed: true,
    by: 'superior',
  }),
  paper('filingForm', '备案表', '{orgFullName}备案表', { routes: elections, sealed: true }),
  paper('rulesOnWall', '工作制度', '{orgFullName}工作制度'),
  paper('renewalPetition', '换届请示', '关于召开{assemblyTitle}换届的请示', { routes: ['renewal'], sealed: true }),
  paper('renewalReply', '换届批复', '关于同意召开{assemblyTitle}的批复', {
    routes: ['renewal'],
    sealed: true,
    by: 'superior',
  }),
  paper('changeReport', '补选结果报告', '关于{orgFullName}{termBody}补选结果的报告', {
    routes: ['byElection'],
    sealed: true,
  }),
  paper('changeReply', '补选结果批复', '关于{orgFullName}{termBody}补选结果的批复', {
    routes: ['byElection'],
    sealed: true,
    by: 'superior',
  }),
  paper('contactForm', '联系人推选表', '{unitName}妇联工作联系人推选表', { routes: ['contactFirst'], sealed: true }),
  paper('contactLogSheet', '联系记录', '{unitName}妇联工作联系记录', { routes: ['contactFirst'] }),
  paper('microHomeApplication', '微家申请表', '{homeName}申请表', { routes: ['microHome'], sealed: true }),
  paper('microHomeCheck', '五有核查表', '{homeName}核查表', { routes: ['microHome'], by: 'superior' }),
  paper('microHomeReply', '微家批复', '关于同意建立{homeName}的批复', {
    routes: ['microHome'],
    sealed: true,
    by: 'superior',
  }),
  paper('microHomeLog', '活动记录表', '{homeName}活动记录表', { routes: ['microHome'] }),
])
