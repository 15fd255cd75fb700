import type { HouseholdUse } from '@/hooks/use-household'
import { useOutbox } from '@/hooks/use-outbox'
import type { VisitDraft } from '@/hooks/use-visit-draft'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { isBeyondMending } from '@/words/problems'

/**
 * In place of a household that is not hers any more, where a change of words still helps her refused visit of it (the
 * day was wrong): as much as she knew when she recorded it. Null in every other case.
 */
export function useStrayHousehold(draft: VisitDraft | null, { state, failure }: HouseholdUse): SeenHousehold | null {
  const { records } = useOutbox()
  if (!draft || draft.mends === null || state !== 'failed' || failure?.code !== 'NOT_FOUND') return null
  const problem = records.find(({ record }) => record.seq === draft.mends)?.problem
  return !problem || isBeyondMending(problem.code) ? null : named(draft)
}

const named = ({ householdId, about, form }: VisitDraft): SeenHousehold => ({
  ...{ id: householdId, gridId: '', gridName: '', place: '', address: '', headName: about.replace(/ 家$/, '') },
  ...{ initials: '', adults: [], minors: 0, tags: [], targets: form.targets, status: 'living', revision: 1 },
  ...{ lastVisit: null, lastMetAt: null, demo: false, sync: 'arrived', view: null },
})
