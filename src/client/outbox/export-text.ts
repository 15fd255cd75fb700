import { ymdOf } from '../../../contracts/calendar'
import type { Fill, RowChange } from '../../../contracts/founding-cases'
import type { HouseholdRecord } from '../../../contracts/households'
import type { VisitScheme } from '../../../contracts/visit-scheme'
import type { VisitRecord } from '../../../contracts/visits'
import { clockText, dayWithWeekday } from '../../words/days'
import { genderName, modeName, outcomeName, recordKindName } from '../../words/names'
import { idOf } from './kinds'
import { isKind, type OutboxRecord } from './record'

/** The record in plain Chinese, complete, for a record that can never be sent. Codes stay where no scheme names them. */
export function exportText(record: OutboxRecord, scheme: VisitScheme | null): string {
  const lines = [
    `${recordKindName[record.kind]}：${record.about}`,
    `记录人：${record.ownerName}`,
    `记于：${instantText(record.madeAt)}`,
    ...contentLines(record, scheme),
    `编号：${idOf(record)}`,
  ]
  return lines.join('\n')
}

function contentLines(record: OutboxRecord, scheme: VisitScheme | null): string[] {
  if (isKind(record, 'visit')) return visitLines(record.content, scheme)
  if (isKind(record, 'visitCorrection'))
    return [...optional('为什么更正', record.content.reason), ...visitLines(record.content.visit, scheme)]
  if (isKind(record, 'visitWithdrawal'))
    return [`为什么撤回：${record.content.reason}`, `撤回的走访编号：${record.content.id}`]
  if (isKind(record, 'householdRegister')) return householdLines(record.content, scheme)
  if (isKind(record, 'householdRevise')) return householdLines(record.content.household, scheme)
  if (isKind(record, 'householdMove'))
    return [`搬走的日子：${record.content.on}`, ...optional('搬到哪里', record.content.whereTo)]
  if (isKind(record, 'householdClose')) return [`哪天起：${record.content.on}`, `为什么关闭：${record.content.reason}`]
  if (isKind(record, 'householdsDiffer')) return [`不是同一户的另一户编号：${record.content.other}`]
  if (isKind(record, 'blankFill')) return [`填的是：${valueText(record.content.value)}`]
  if (isKind(record, 'rosterChange')) return rosterLines(record.content)
  if (!isKind(record, 'concernChange')) return []
  const { to, at, note } = record.content
  return [`情况：${to === 'resolved' ? '办好了' : '还没办好'}（${instantText(at)}）`, ...optional('说明', note)]
}

function visitLines(visit: VisitRecord, scheme: VisitScheme | null): string[] {
  const targets = visit.targets.map((code) => nameOf(scheme?.targets, code)).join('、')
  const promise = visit.concern?.promise
  return [
    `时间：${instantText(visit.visitedAt)}`,
    `方式：${modeName[visit.mode]}，${outcomeName[visit.outcome]}`,
    ...optional('四访', targets),
    ...visit.clearances.map(({ code, clear }) => `${nameOf(scheme?.clearances, code)}：${clear ? '清楚' : '还不清'}`),
    ...optional('诉求', visit.concern?.text),
    ...optional('答应她', promise && `${promise.text}（${promise.dueOn} 前）`),
    ...visit.wishes.map(({ kind, text }) => `${nameOf(scheme?.wishKinds, kind)}：${text}`),
    ...optional('备注', visit.note),
    ...optional('同去的人', visit.companion),
    ...optional('照片', visit.photos.length > 0 ? `${visit.photos.length} 张` : null),
  ]
}

function householdLines(household: HouseholdRecord, scheme: VisitScheme | null): string[] {
  const consent = household.guardianConsent
  return [
    `门牌：${household.address}`,
    ...household.members.map((member) =>
      [member.name, member.relation, genderName[member.gender], member.birthMonth, member.phone, member.note]
        .filter((part) => part !== null)
        .join('，'),
    ),
    ...optional('标记', household.tags.map((code) => nameOf(scheme?.tags, code)).join('、')),
    ...optional('四访', household.targets.map((code) => nameOf(scheme?.targets, code)).join('、')),
    ...optional('监护人同意登记', consent && `${consent.name}（${consent.relation}），${consent.on}`),
  ]
}

const valueText = (value: Fill['value']): string =>
  typeof value === 'boolean' ? (value ? '是' : '否') : String(value ?? '空着')

const rosterLines = ({ put, remove }: RowChange): string[] => [
  ...put.map(({ cells }) => Object.values(cells).filter(Boolean).join('，')),
  ...optional('去掉', remove.length > 0 ? `${remove.length} 行` : null),
]

const nameOf = (entries: readonly { code: string; name: string }[] | undefined, code: string): string =>
  entries?.find((entry) => entry.code === code)?.name ?? code

const optional = (label: string, value: string | null | undefined): string[] => (value ? [`${label}：${value}`] : [])

const instantText = (instant: string): string => `${dayWithWeekday(ymdOf(instant), '')} ${clockText(instant)}`
