import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { useOfficeScreen } from '@/theme/office-screen'
import { IN_THE_OFFICE } from './use-page-size'

/** A screen and a half of a phone; part of what opening a page sends. */
const AT_FIRST = 10
/** So many rows with long names fit the 4 KB that a tap may send to WeChat's screen. */
const STEP = 4

interface Fetched<Entry> {
  entries: readonly Entry[]
  hasMore: boolean
  more: () => Promise<void>
}

export interface Revealed<Entry> extends Fetched<Entry> {
  /** How many come at once. */
  step: number
}

/**
 * Of what was fetched, as much as the screen takes at once; the next few at a tap or at the page's end, fetched where
 * needed. The office PC shows all. `asked`: another question begins anew.
 */
export function useRevealing<Entry>({ entries, hasMore, more }: Fetched<Entry>, asked: string): Revealed<Entry> {
  const isOffice = useOfficeScreen()
  const [revealed, setRevealed] = useState({ asked, count: AT_FIRST })
  if (revealed.asked !== asked) setRevealed({ asked, count: STEP })
  const { count } = revealed
  const isMore = hasMore || count < entries.length
  const reveal = async () => {
    if (!isMore) return
    setRevealed({ asked, count: Math.min(count, entries.length) + STEP })
    if (count + STEP > entries.length && hasMore) await more()
  }
  useReachBottom(() => !isOffice && void reveal())
  if (isOffice) return { entries, hasMore, more, step: IN_THE_OFFICE }
  return { entries: entries.slice(0, count), hasMore: isMore, more: reveal, step: STEP }
}
