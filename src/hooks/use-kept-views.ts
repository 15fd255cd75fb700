import { dropView, keepView, listViews, type VisitFilter } from '../../contracts/kept-views'
import { useRead } from './use-read'
import { useNewId, useWrite } from './use-write'

export type { KeptView, VisitFilter } from '../../contracts/kept-views'

/** The filters she keeps under names of her own, the same on every device. Keeping and dropping need the network. */
export function useKeptViews() {
  const { state, value, refresh } = useRead(listViews, {})
  const newId = useNewId()
  const keeping = useWrite(keepView)
  const dropping = useWrite(dropView)
  return {
    views: value?.views ?? [],
    settled: state !== 'loading',
    busy: keeping.busy || dropping.busy,
    failure: keeping.failure ?? dropping.failure,
    clear: keeping.clear,
    /** Null when it was not kept; `failure` tells why. */
    async keep(name: string, filter: VisitFilter) {
      const kept = await keeping.run({ view: { id: await newId(), name, filter } })
      if (kept) await refresh()
      return kept
    },
    async drop(id: string) {
      const left = await dropping.run({ id })
      if (left) await refresh()
      return left
    },
  }
}
