import { type HouseholdRecord, openMinors } from '../../contracts/households'
import type { Output } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { ageOf } from '../words/days'
import { isKind, type RecordView, useOutbox } from './use-outbox'
import { useToday } from './use-today'

export type OpenedMinors = Output<typeof openMinors>

/**
 * Opens the members under 18. Every look leaves a line at the federation, so it needs the network; of a household that
 * only this phone knows yet, it shows what she wrote herself.
 */
export function useMinors(householdId: string): { open(): Promise<OpenedMinors> } {
  const { call } = currentClient()
  const { today } = useToday()
  const pending = usePendingHousehold(householdId)
  const own = pending && isKind(pending.view.record, 'householdRegister') ? pending.record : null
  return { open: async () => (own ? minorsOf(own, today) : call(openMinors, { id: householdId })) }
}

const ADULT = 18

const minorsOf = ({ members, guardianConsent }: HouseholdRecord, today: string): OpenedMinors => ({
  minors: members.filter(({ birthMonth }) => birthMonth !== null && ageOf(birthMonth, today) < ADULT),
  guardianConsent,
})

/** What she wrote on this phone about a household and has not arrived yet, the latest first; null when nothing. */
export function usePendingHousehold(householdId: string): { record: HouseholdRecord; view: RecordView } | null {
  const { records } = useOutbox()
  const pending = records
    .filter(({ state }) => state !== 'arrived')
    .flatMap((view) => {
      const record = householdOf(view)
      return record?.id === householdId ? [{ record, view }] : []
    })
  return pending.sort((one, other) => other.view.record.seq - one.view.record.seq)[0] ?? null
}

function householdOf({ record }: RecordView): HouseholdRecord | null {
  if (isKind(record, 'householdRegister')) return record.content
  return isKind(record, 'householdRevise') ? record.content.household : null
}
