import { routes } from '@/routes'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import type { Progress } from '../../../../contracts/founding/progress'

/** The page where a gap of a paper is filled: a roster's own, the count's, else that of the step that asks the blank. */
export function wayToGap(caseId: string, gap: string, { steps, current }: Progress): string {
  if (gap === 'executives' || gap === 'leaders') return routes.foundingCount(caseId, gap)
  if (gap in vocabulary.rosters) return routes.foundingRoster(caseId, gap)
  const asking = steps.find(({ asked }) => asked.includes(gap))
  if (!asking || asking === current) return routes.foundingCase(caseId)
  return routes.foundingStep(caseId, asking.step.id)
}
