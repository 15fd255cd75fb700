import { useCallback, useMemo, useState } from 'react'
import { currentClient } from '../client/current'
import { useSession } from './use-session'

export interface KeptFormUse<Form> {
  /** Null until it is begun. */
  form: Form | null
  /** Begun anew, unless one is there already. */
  begin(form: Form): void
  /** Stored in the same turn. */
  change(patch: Partial<Form>): void
  /** False while the phone is too full to keep it. */
  kept: boolean
  /** After it was saved or given up. */
  forget(): void
}

/** A form that is stored as it is filled and reopens where she was called away. */
export function useKeptForm<Form extends object>(about: string): KeptFormUse<Form> {
  const { forms } = currentClient()
  const { person } = useSession()
  const owner = person?.staffId ?? ''
  const key = useMemo(() => ({ owner, about }), [owner, about])
  const [form, setForm] = useState<Form | null>(() => forms.read<Form>(key))
  const [kept, setKept] = useState(true)

  const begin = useCallback((first: Form) => setForm((before) => before ?? first), [])
  const change = useCallback(
    (patch: Partial<Form>) => {
      if (!form) return
      const next = { ...form, ...patch }
      setKept(forms.write(key, next))
      setForm(next)
    },
    [forms, form, key],
  )
  const forget = useCallback(() => forms.remove(key), [forms, key])
  return { form, begin, change, kept, forget }
}
