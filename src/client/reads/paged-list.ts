import { asFailure, type CallFailure } from '../failure'
import { createStore, type Watchable } from '../store'

export interface Page<Entry> {
  entries: readonly Entry[]
  /** Where the next page begins; null at the end. */
  next: string | null
}

export interface ListState<Entry> {
  state: 'loading' | 'ready' | 'failed'
  entries: readonly Entry[]
  hasMore: boolean
  loadingMore: boolean
  /** With `ready`: what shows is older than the last try. */
  failure: CallFailure | null
}

export interface PagedList<Entry> {
  readonly view: Watchable<ListState<Entry>>
  /** The first page anew. Never throws. */
  refresh(): Promise<void>
  /** The next page, once it is wanted; nothing when there is none or one is under way. */
  more(): Promise<void>
}

/**
 * A list fetched page by page along a cursor (keyset), so that the thousandth page costs what the first one does.
 * `keptPage`: the first page as it was last fetched, shown while the cloud cannot be asked.
 */
export function createPagedList<Entry>(
  fetchPage: (cursor: string | null) => Promise<Page<Entry>>,
  keptPage: (failure: CallFailure) => Page<Entry> | null = () => null,
): PagedList<Entry> {
  const view = createStore<ListState<Entry>>({
    state: 'loading',
    entries: [],
    hasMore: false,
    loadingMore: false,
    failure: null,
  })
  let next: string | null = null
  let round = 0

  const load = async (cursor: string | null, before: readonly Entry[]) => {
    round += 1
    const mine = round
    try {
      const page = await fetchPage(cursor)
      if (mine !== round) return
      next = page.next
      const entries = [...before, ...page.entries]
      view.set({ state: 'ready', entries, hasMore: next !== null, loadingMore: false, failure: null })
    } catch (error) {
      if (mine !== round) return
      const failure = asFailure(error)
      const current = view.get()
      const entries = current.entries.length > 0 ? current.entries : keptPage(failure)?.entries
      view.set({
        ...current,
        state: entries ? 'ready' : 'failed',
        entries: entries ?? [],
        loadingMore: false,
        failure,
      })
    }
  }

  return {
    view,
    refresh: () => load(null, []),
    async more() {
      const current = view.get()
      if (next === null || current.loadingMore) return
      view.set({ ...current, loadingMore: true })
      await load(next, current.entries)
    },
  }
}
