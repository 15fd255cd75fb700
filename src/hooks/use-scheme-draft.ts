import { publishScheme, type VisitScheme } from '../../contracts/visit-scheme'
import { currentClient } from '../client/current'
import { rebased, type SchemeForm, schemeOfForm } from '../client/drafts/scheme-form'
import { type Action, useAction } from './use-action'
import { type KeptFormUse, useKeptForm } from './use-kept-form'
import { useSchemeInForce } from './use-scheme'

export {
  missingInScheme,
  MOST_IN_FORCE,
  newEntry,
  type SchemeEntry,
  type SchemeForm,
  schemeFormOf,
  type SchemeList,
  schemeLists,
} from '../client/drafts/scheme-form'

export interface SchemeDraft {
  keeping: KeptFormUse<SchemeForm>
  inForce: ReturnType<typeof useSchemeInForce>
  /** As it would be published; null until it is begun. */
  draft: VisitScheme | null
  change(patch: Partial<SchemeForm>): void
  /** Somebody published a version since it was begun. */
  isOutdated: boolean
  /** Goes on from hers, on top of the version that is in force now. */
  rebase(): void
  publish: Action<[], VisitScheme>
}

/** The next version of the scheme as the city writes it; kept on the phone until it is published. */
export function useSchemeDraft(): SchemeDraft {
  const { call, device } = currentClient()
  const keeping = useKeptForm<SchemeForm>('scheme')
  const inForce = useSchemeInForce()
  const { form } = keeping
  const current = inForce.value?.scheme ?? null
  const now = () => new Date(device.now()).toISOString()
  const publish = useAction(async () => {
    const sentAt = form?.sentAt ?? now()
    keeping.change({ sentAt })
    if (!form) throw new Error('the form of the scheme is not begun')
    try {
      const { scheme } = await call(publishScheme, { scheme: schemeOfForm({ ...form, sentAt }, sentAt) })
      keeping.forget()
      return scheme
    } finally {
      await inForce.refresh()
    }
  })
  return {
    keeping,
    inForce,
    draft: form && schemeOfForm(form, now()),
    change: (patch) => keeping.change({ ...patch, sentAt: null }),
    isOutdated: form !== null && current !== null && current.version > form.basedOn && !isSent(form, current),
    rebase() {
      if (form && current) keeping.change(rebased(form, current))
    },
    publish,
  }
}

/** What she sent did arrive, though she never heard of it: sent again, she hears. */
const isSent = (form: SchemeForm, current: VisitScheme): boolean =>
  form.sentAt !== null && current.effectiveFrom === form.sentAt && current.version === form.basedOn + 1
