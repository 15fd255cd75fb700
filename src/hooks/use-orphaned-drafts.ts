import { currentClient } from '../client/current'
import type { VisitDraft } from '../client/drafts/drafts'
import { missingInVisit } from '../client/drafts/visit-form'
import { CallFailure } from '../client/failure'
import { discardDraft, saveVisit } from '../client/visits'
import { useAction } from './use-action'
import { useLeftGrids } from './use-handovers'
import { useSchemeInForce } from './use-scheme'
import { useDrafts } from './use-visit-draft'

export type { VisitDraft } from '../client/drafts/drafts'

/** Visits begun at households that left the phone with a grid given away or split, and what can be done with them. */
export function useOrphanedDrafts() {
  const client = currentClient()
  const { scheme } = useSchemeInForce()
  const { left } = useLeftGrids()
  const drafts = useDrafts().filter(({ householdId }) =>
    left.some(({ householdIds }) => householdIds.includes(householdId)),
  )
  const save = useAction(async (draft: VisitDraft) => {
    const version = scheme?.version
    if (version === undefined) throw new CallFailure('SCHEME_UNKNOWN')
    client.drafts.put({ ...draft, form: answered(draft.form) })
    return saveVisit(client, draft, version)
  })
  return {
    drafts,
    /** Whether it can be saved as it stands. */
    isWhole: ({ form }: VisitDraft): boolean => missingInVisit(answered(form)).length === 0,
    save,
    discard: (draft: VisitDraft) => discardDraft(client, draft),
  }
}

/** What she left unanswered about a concern is: none. */
const answered = (form: VisitDraft['form']): VisitDraft['form'] => ({ ...form, hasConcern: form.hasConcern ?? false })
