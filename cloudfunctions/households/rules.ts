import { addMonths, daysBetween } from '../../contracts/calendar'
import type { HouseholdRecord } from '../../contracts/households'
import type { Measures } from '../../contracts/insights'
import type { VisitScheme } from '../../contracts/visit-scheme'

const CONSENT_AGE = 14

/** Whether a child under 14 is written down without a guardian having agreed. `today` is a day in Beijing time. */
export function lacksConsent(record: Pick<HouseholdRecord, 'members' | 'guardianConsent'>, today: string): boolean {
  if (record.guardianConsent) return false
  return record.members.some(
    ({ birthMonth }) => birthMonth && daysBetween(today, addMonths(`${birthMonth}-01`, CONSENT_AGE * 12)) > 0,
  )
}

/** Whether its tags and targets are the scheme's and the head is one of its members. */
export function fitsScheme(record: Pick<HouseholdRecord, 'tags' | 'targets'>, scheme: VisitScheme): boolean {
  return (
    record.tags.every((tag) => scheme.tags.some(({ code }) => code === tag)) &&
    record.targets.every((target) => scheme.targets.some(({ code }) => code === target))
  )
}

export const hasHead = ({ members, headId }: Pick<HouseholdRecord, 'members' | 'headId'>): boolean =>
  members.some(({ id }) => id === headId)

export { standingCounts } from '../shared/standing-rules'

/** What changes in the standing figures when its targets change. */
export function standingDifference(before: readonly string[], after: readonly string[]): Measures {
  const added = after.filter((target) => !before.includes(target)).map((target) => [`households:${target}`, 1] as const)
  const gone = before.filter((target) => !after.includes(target)).map((target) => [`households:${target}`, -1] as const)
  return Object.fromEntries([...added, ...gone])
}
