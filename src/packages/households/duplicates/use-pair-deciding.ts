import { useRef, useState } from 'react'
import { useAction } from '@/hooks/use-action'
import type { HouseholdPair } from '@/hooks/use-duplicates'
import { useMerging } from '@/hooks/use-merging'

type Decided = { kind: 'setAside' } | { kind: 'merged'; keep: string; drop: string; keepName: string }

/** What is decided of a pair on this page. Tried again after a failure, a merge goes on where it was. */
export function usePairDeciding({ one, other }: HouseholdPair) {
  const { newId, merge, unmerge, setAside } = useMerging()
  const [decided, setDecided] = useState<Decided | null>(null)
  const begun = useRef<{ keep: string; id: string } | null>(null)
  const doing = useAction((work: () => Promise<void>) => work())
  const sideOf = (id: string) => (id === one.id ? one : other)
  return {
    decided,
    busy: doing.busy,
    failure: doing.failure,
    setAside: () =>
      doing.run(async () => {
        const [hers, another] = one.withinReach ? [one, other] : [other, one]
        await setAside(hers.id, another.id)
        setDecided({ kind: 'setAside' })
      }),
    merge: (keep: string) =>
      doing.run(async () => {
        const drop = keep === one.id ? other.id : one.id
        if (begun.current?.keep !== keep) begun.current = { keep, id: await newId() }
        await merge(begun.current.id, keep, drop)
        setDecided({ kind: 'merged', keep, drop, keepName: sideOf(keep).headName })
      }),
    undo: () =>
      doing.run(async () => {
        if (decided?.kind !== 'merged') return
        await unmerge(decided.drop)
        begun.current = null
        setDecided(null)
      }),
  }
}
