import { RemindMe } from '@/components/RemindMe'
import { Section } from '@/components/Section'
import { type ReminderKind, useReminders } from '@/hooks/use-reminders'
import { useSession } from '@/hooks/use-session'
import { reminderName } from '@/words/reminders'
import type { Role } from '../../../contracts/roles'

const IN_THE_FIELD = ['promisesDue', 'visitsDue', 'handedOver'] as const
const IN_THE_OFFICE = ['foundingTurn'] as const

const kindsOf: Record<Role, readonly ReminderKind[]> = {
  gridMember: IN_THE_FIELD,
  villageChair: IN_THE_FIELD,
  sectorStaff: IN_THE_OFFICE,
  townStaff: IN_THE_OFFICE,
  countyStaff: IN_THE_OFFICE,
  cityStaff: IN_THE_OFFICE,
  founder: [],
}

/** What WeChat may remind her of, and how often still. Somebody without a post may have a founding case. */
export function ReminderSection() {
  const { state, person } = useSession()
  const offered = useReminders().map(({ kind }) => kind)
  const hers = person ? kindsOf[person.role] : state === 'unbound' ? IN_THE_OFFICE : []
  const kinds = hers.filter((kind) => offered.includes(kind))
  if (kinds.length === 0) return null
  return (
    <Section title="微信提醒">
      {kinds.map((kind) => (
        <RemindMe key={kind} id={`remind-${kind}`} kind={kind} words={reminderName[kind]} end="提醒我" />
      ))}
    </Section>
  )
}
