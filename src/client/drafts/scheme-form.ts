import { inForce, type VisitScheme } from '../../../contracts/visit-scheme'

/** A scheme as the city edits it, on top of the version it had before it. */
export interface SchemeForm extends Omit<VisitScheme, 'version' | 'effectiveFrom'> {
  /** The version it was begun from. */
  basedOn: number
  /** When it was first sent, so that sent again it is the same; null after each change. */
  sentAt: string | null
}

export const schemeLists = ['targets', 'clearances', 'wishKinds', 'tags'] as const
export type SchemeList = (typeof schemeLists)[number]
export type SchemeEntry =
  VisitScheme['targets'][number] | VisitScheme['tags'][number] | VisitScheme['clearances'][number]

/** What the contract takes of each list, of what is in force. */
export const MOST_IN_FORCE: Record<SchemeList, number> = { targets: 8, clearances: 6, wishKinds: 6, tags: 40 }

export function schemeFormOf({ version, effectiveFrom: _from, ...content }: VisitScheme): SchemeForm {
  return { ...content, basedOn: version, sentAt: null }
}

export const schemeOfForm = ({ basedOn, sentAt, ...content }: SchemeForm, now: string): VisitScheme => ({
  ...content,
  version: basedOn + 1,
  effectiveFrom: sentAt ?? now,
})

/** A code that nothing in the list ever had; retired entries stay in it, so none is given twice. */
export function newCode(list: SchemeList, entries: readonly { code: string }[]): string {
  const stem = { targets: 'target', clearances: 'clearance', wishKinds: 'wishKind', tags: 'tag' }[list]
  let number = entries.length + 1
  while (entries.some(({ code }) => code === `${stem}${number}`)) number += 1
  return `${stem}${number}`
}

export function newEntry(list: SchemeList, entries: readonly { code: string }[]): SchemeEntry {
  const entry = { code: newCode(list, entries), name: '' }
  if (list === 'targets') return { ...entry, everyMonths: 1 }
  return list === 'tags' ? { ...entry, target: null } : entry
}

/** On top of a version that somebody else published meanwhile: nothing that it added is dropped. */
export function rebased(form: SchemeForm, current: VisitScheme): SchemeForm {
  const withOthers = <E extends { code: string }>(mine: E[], theirs: readonly E[]): E[] => [
    ...mine,
    ...theirs.filter(({ code }) => !mine.some((entry) => entry.code === code)),
  ]
  return {
    ...form,
    targets: withOthers(form.targets, current.targets),
    clearances: withOthers(form.clearances, current.clearances),
    wishKinds: withOthers(form.wishKinds, current.wishKinds),
    tags: withOthers(form.tags, current.tags),
    basedOn: current.version,
    sentAt: null,
  }
}

type MissingInScheme = 'name' | 'entryName' | 'sameName' | 'nothingInForce' | 'tooMany'

/** What is still wrong before it can be published. Empty: it can. */
export function missingInScheme(form: SchemeForm): MissingInScheme[] {
  const found = new Set<MissingInScheme>()
  if (form.name.trim() === '') found.add('name')
  for (const list of schemeLists) {
    const names = inForce<{ name: string; retired?: true | undefined }>(form[list]).map(({ name }) => name.trim())
    if (names.includes('')) found.add('entryName')
    if (new Set(names).size < names.length) found.add('sameName')
    if (names.length === 0 && list !== 'tags') found.add('nothingInForce')
    if (names.length > MOST_IN_FORCE[list]) found.add('tooMany')
  }
  return Array.from(found)
}
