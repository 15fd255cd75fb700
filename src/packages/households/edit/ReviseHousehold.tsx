import { useEffect } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { useHousehold } from '@/hooks/use-household'
import { useKeptForm } from '@/hooks/use-kept-form'
import { usePendingHousehold } from '@/hooks/use-minors'
import { useHouseholdSaving } from '@/hooks/use-outbox'
import type { HouseholdRecord } from '../../../../contracts/households'
import { formOfHousehold, formOfRecord, type HouseholdForm } from './household-form'
import { HouseholdFormPage } from './HouseholdFormPage'
import { OpenChildrenFirst } from './OpenChildrenFirst'

/** 改资料. With children in the household their file has to be opened first, for it is written anew as a whole. */
export function ReviseHousehold({ id }: { id: string }) {
  const { state, household, scheme, failure, refresh } = useHousehold(id)
  const pending = usePendingHousehold(id)
  const keeping = useKeptForm<HouseholdForm>(`household/${id}`)
  const { form, begin } = keeping
  const save = useSaving(pending, form?.basedOn ?? 1)

  useEffect(() => {
    if (form || !household) return
    if (pending) begin(formOfRecord(pending.record, household.revision))
    else if (household.minors === 0) begin(formOfHousehold(household, [], null))
  }, [form, begin, household, pending])

  if (form) return <HouseholdFormPage title="改资料" keeping={keeping} scheme={scheme} save={save} />
  return (
    <Page title="改资料">
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && <LoadFailed title="没取到这一户" failure={failure} onRetry={() => void refresh()} />}
      {household && household.minors > 0 && !pending && (
        <OpenChildrenFirst
          household={household}
          onOpened={({ minors, guardianConsent }) => begin(formOfHousehold(household, minors, guardianConsent))}
        />
      )}
    </Page>
  )
}

/** A record that was refused is mended in its place; else this is one more, based on what she saw. */
function useSaving(pending: ReturnType<typeof usePendingHousehold>, basedOn: number) {
  const { revise, mendRegister, mendRevise } = useHouseholdSaving()
  return (record: HouseholdRecord, headName: string) => {
    const refused = pending?.view.record.phase === 'problem' ? pending.view.record : null
    if (refused?.kind === 'householdRegister') return mendRegister(refused.seq, record)
    if (refused?.kind === 'householdRevise') return mendRevise(refused.seq, record, basedOn)
    return revise(record, basedOn, headName)
  }
}
