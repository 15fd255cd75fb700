import { useEffect } from 'react'
import { useKeptForm } from '@/hooks/use-kept-form'
import { useHouseholdSaving } from '@/hooks/use-outbox'
import { useWorkingArea } from '@/hooks/use-working-area'
import type { HouseholdRecord } from '../../../../contracts/households'
import { type HouseholdForm, newHouseholdForm } from './household-form'
import { HouseholdFormPage } from './HouseholdFormPage'

/** 记一户新的. Works without signal. */
export function NewHousehold({ gridId }: { gridId: string }) {
  const { scheme } = useWorkingArea(gridId)
  const keeping = useKeptForm<HouseholdForm>(`household/new/${gridId}`)
  const { newId, register, tellApart } = useHouseholdSaving()
  const save = async (record: HouseholdRecord, headName: string, notSame: readonly string[]) => {
    const saved = await register(record, headName)
    for (const other of notSame) await tellApart(record.id, other, headName)
    return saved
  }
  const { form, begin } = keeping

  useEffect(() => {
    if (form) return
    void Promise.all([newId(), newId()]).then(([id, headId]) => begin(newHouseholdForm({ id, headId }, gridId)))
  }, [form, begin, gridId, newId])

  return <HouseholdFormPage title="记一户新的" keeping={keeping} scheme={scheme} save={save} />
}
