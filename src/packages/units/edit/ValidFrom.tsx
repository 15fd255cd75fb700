import { PickField } from '@/components/PickField'
import { useToday } from '@/hooks/use-today'
import { dayText } from '@/messages'
import type { UnitForm } from './unit-form'

interface ValidFromProps {
  form: UnitForm
  change: (patch: Partial<UnitForm>) => void
}

/** Since when there is such a unit; most have been there always. */
export function ValidFrom({ form, change }: ValidFromProps) {
  const { today } = useToday()
  return (
    <PickField
      id="unit-from"
      joined
      mode="date"
      label="哪天成立的，早就有的就空着"
      value={form.validFrom}
      words={form.validFrom ? dayText(form.validFrom, today) : ''}
      onPick={(validFrom) => change({ validFrom })}
    />
  )
}
