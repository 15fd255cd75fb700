import { ymdOf } from '../../contracts/calendar'
import type { TemplateInForce } from '../../contracts/founding-templates'
import type { SettingKey } from '../../contracts/founding/settings'
import { fullDayText } from './days'

/** 关于成立{orgFullName}的请示 → 关于成立＿＿的请示. */
export const plainTitle = (title: string): string => title.replace(/\{[a-zA-Z]+\}/g, '＿＿')

export const versionWords = ({ version }: Pick<TemplateInForce, 'version'>): string => `市里第 ${version} 版`

/** Whose template it is, since when. */
export const publishedWords = ({ version, publishedAt, publishedBy }: TemplateInForce): string =>
  publishedAt === null
    ? '系统自带的模板'
    : `${versionWords({ version })}，${publishedBy ?? ''} ${fullDayText(ymdOf(Date.parse(publishedAt)))}换上`

interface SettingWords {
  label: string
  unit: string
  help: string
}

/** Each number with what it does. Where a published source gives it, the help says so; all others are proposals. */
export const settingWords: Record<SettingKey, SettingWords> = {
  federationFrom: { label: '建议建妇联', unit: '名女性起', help: '到这么多人，就建议单独建妇联。' },
  committeeFrom: { label: '建议建妇委会', unit: '名女性起', help: '到这么多人，不到建妇联的数，就建议建妇女委员会。' },
  groupFrom: { label: '建议建妇女小组', unit: '名女性起', help: '比这还少，就建议先推选联系人，或者并到附近的妇联。' },
  shortFormUpTo: { label: '可以用简表', unit: '名女性以内', help: '人少的单位建妇委会，可以用一页纸的简表。' },
  delegatesOver: {
    label: '要选代表',
    unit: '名女性以上',
    help: '超过这么多人，就先推选代表，由代表开会。有地方规定是 50 人。',
  },
  delegatesAtLeast: { label: '代表最少', unit: '名', help: '代表不少于这么多名。有地方规定是 30 名。' },
  preparatoryAtLeast: { label: '筹备组最少', unit: '人', help: '筹备组少于这么多人，会提醒一句。' },
  noticeDays: { label: '会议通知提前', unit: '天', help: '通知要比开会早这么多天发。' },
  termYears: { label: '一届', unit: '年', help: '文书里写的任期，批复另有说法的以批复为准。' },
  surplusPercent: {
    label: '差额最少',
    unit: '%',
    help: '候选人比名额多出的不到这么多，会提醒一句，不拦着。有的文本写一成。',
  },
  women: { label: '联系到的女性', unit: '名', help: '联系人先行的，联系到这么多人再往下走。' },
  willing: { label: '愿意参加的', unit: '名', help: '联系人先行的，有这么多人愿意再往下走。' },
  activities: { label: '办过的活动', unit: '次', help: '联系人先行的，办过这么多次活动再往下走。' },
}

/** The numbers in groups, as the page shows them. */
export const settingGroups: readonly { title: string; keys: readonly SettingKey[] }[] = [
  { title: '建议建哪一种', keys: ['federationFrom', 'committeeFrom', 'groupFrom', 'shortFormUpTo'] },
  { title: '代表和候选人', keys: ['delegatesOver', 'delegatesAtLeast', 'surplusPercent'] },
  { title: '筹备和任期', keys: ['preparatoryAtLeast', 'noticeDays', 'termYears'] },
  { title: '联系人先行', keys: ['women', 'willing', 'activities'] },
]
