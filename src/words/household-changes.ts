import type { Likeness } from '../../contracts/household-keys'
import type { Household, HouseholdChange } from '../../contracts/households'
import { dayText } from './days'

/** What became of a household, as its file tells it. */
export const householdChangeName: Record<HouseholdChange['kind'], string> = {
  movedAway: '搬走了',
  closed: '档案关闭了',
  reopened: '重新启用了',
  transferred: '换到这个网格',
  merged: '并到另一户',
  absorbed: '另一户并了进来',
  unmerged: '撤销了合并',
}

const likenessName: Record<Likeness, string> = { phone: '手机号', address: '门牌', birthMonth: '出生年月' }

/** `户主名字、手机号一样`. */
export const likenessText = (alike: readonly Likeness[]): string =>
  `${['户主名字', ...alike.map((likeness) => likenessName[likeness])].join('、')}一样`

/** `11月20日搬走了，去了济南的儿子家，赵桂芬记的`. */
export function departureText({ status, departure }: Pick<Household, 'status' | 'departure'>, today: string): string {
  const { on, note, by } = departure ?? { on: null, note: null, by: null }
  const what = status === 'movedAway' ? '搬走了' : '起不在册了'
  const where = note && (status === 'movedAway' ? `去了${note}` : note)
  return [on ? `${dayText(on, today)}${what}` : what, where, by && `${by}记的`].filter(Boolean).join('，')
}

/** What comes of the promises when a household goes: `还有 2 件答应的事没办好……`. */
export function promisesStayText(open: number): string {
  if (open === 0) return '这一户没有没办好的事。'
  return `还有 ${open} 件没办好的事，会照样留在“答应过的事”里，办好了再点。`
}
