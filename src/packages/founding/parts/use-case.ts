import { useEffect, useMemo } from 'react'
import { type FoundingCaseUse, useFoundingCase } from '@/hooks/use-founding-case'
import type { Progress } from '../../../../contracts/founding/progress'
import { progressOfCase, standingOf } from './standing'

export interface CaseUse extends FoundingCaseUse {
  /** Null until the case is there. */
  progress: Progress | null
}

/** A case and where it stands. */
export function useCase(caseId: string): CaseUse {
  const founding = useFoundingCase(caseId)
  const { seen, noteStanding } = founding
  const progress = useMemo(() => seen && progressOfCase(seen.found), [seen])
  useEffect(() => {
    if (seen && progress) noteStanding(standingOf(seen.found, progress))
  }, [seen, progress, noteStanding])
  return { ...founding, progress }
}
