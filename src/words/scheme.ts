import type { VisitScheme } from '../../contracts/visit-scheme'
import { frequencyText } from './days'

type List = 'targets' | 'clearances' | 'wishKinds' | 'tags'
type Entry = VisitScheme['targets'][number] | VisitScheme['tags'][number] | VisitScheme['clearances'][number]
type Content = Pick<VisitScheme, List | 'name' | 'ordinaryEveryMonths' | 'confirmed'>

export const schemeListName: Record<List, string> = {
  targets: '四访',
  clearances: '三清',
  wishKinds: '心愿',
  tags: '户的标记',
}

/** What is still wrong with a scheme, short enough for its button. */
export const missingInSchemeName = {
  name: '口径的名字',
  entryName: '有一项没写名字',
  sameName: '有两项同名',
  nothingInForce: '有一类一项都没有',
  tooMany: '有一类项目太多',
} as const

/** What one version changes against another one, a sentence each. */
export function schemeChanges(before: Content, after: Content): string[] {
  const changes: string[] = []
  if (before.name !== after.name) changes.push(`名字从“${before.name}”改成“${after.name}”`)
  if (before.confirmed !== after.confirmed) changes.push(after.confirmed ? '标为：市妇联已确认' : '标为：待市妇联确认')
  if (before.ordinaryEveryMonths !== after.ordinaryEveryMonths)
    changes.push(`不属于四访的户从${often(before.ordinaryEveryMonths)}改成${often(after.ordinaryEveryMonths)}`)
  const lists = ['targets', 'clearances', 'wishKinds', 'tags'] as const
  for (const list of lists) changes.push(...listChanges(list, before, after))
  return changes
}

function listChanges(list: List, before: Content, after: Content): string[] {
  return after[list].flatMap((entry: Entry) => {
    const earlier = before[list].find(({ code }) => code === entry.code)
    const words = entryChanges(earlier ?? null, entry, { before, after })
    return words.map((change) => `${schemeListName[list]}：${change}`)
  })
}

function entryChanges(before: Entry | null, after: Entry, whole: { before: Content; after: Content }): string[] {
  if (!before) return after.retired ? [] : [`新加“${after.name}”`]
  if (!before.retired && after.retired) return [`停用“${before.name}”`]
  const changes: string[] = []
  if (before.retired && !after.retired) changes.push(`恢复使用“${after.name}”`)
  if (before.name !== after.name) changes.push(`“${before.name}”改叫“${after.name}”`)
  if ((before.about ?? '') !== (after.about ?? '')) changes.push(`“${after.name}”改了说明`)
  return [...changes, ...meaningChanges(before, after, whole)]
}

function meaningChanges(before: Entry, after: Entry, whole: { before: Content; after: Content }): string[] {
  const changes: string[] = []
  if ('everyMonths' in before && 'everyMonths' in after && before.everyMonths !== after.everyMonths)
    changes.push(`“${after.name}”从${often(before.everyMonths)}改成${often(after.everyMonths)}`)
  if ('target' in before && 'target' in after && before.target !== after.target)
    changes.push(`“${after.name}”从${belongs(before.target, whole.before)}改成${belongs(after.target, whole.after)}`)
  return changes
}

const often = (months: number): string => `“${frequencyText(months)}”`

const belongs = (target: string | null, { targets }: Content): string =>
  target === null ? '不属于四访' : `属于“${targets.find(({ code }) => code === target)?.name ?? target}”`
