import { useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'

/** `auto` follows WeChat's own font size. */
export type LettersChoice = 'auto' | 'standard' | 'large'

/** WeChat's font scale from which the app turns to the large-letter edition (LOOK §6). */
const LARGE_FROM = 1.25
/** The font size at scale 1 where WeChat gives a size but no scale (Android's; iOS has 17). */
const STANDARD_SIZE = 16
const STORAGE_KEY = 'letters'

/** What WeChat answers and Taro's type leaves out. `fontSizeScaleFactor` is the newer of the two. */
interface FontSize {
  fontSizeScaleFactor?: number
  fontSizeSetting?: number
}

const listeners = new Set<() => void>()
let choice: LettersChoice | undefined

/** Whether this screen is in large letters, what she chose, and the way to choose. */
export function useLetters() {
  const chosen = useSyncExternalStore(subscribe, currentChoice)
  return { large: isLarge(chosen), choice: chosen, choose }
}

function choose(next: LettersChoice): void {
  choice = next
  Taro.setStorageSync(STORAGE_KEY, next)
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function currentChoice(): LettersChoice {
  choice ??= readChoice()
  return choice
}

function readChoice(): LettersChoice {
  const stored: unknown = Taro.getStorageSync(STORAGE_KEY)
  return stored === 'standard' || stored === 'large' ? stored : 'auto'
}

function isLarge(chosen: LettersChoice): boolean {
  return chosen === 'auto' ? systemScale() >= LARGE_FROM : chosen === 'large'
}

function systemScale(): number {
  const info: Taro.getAppBaseInfo.Result & FontSize = Taro.getAppBaseInfo()
  const scale = info.fontSizeScaleFactor ?? (info.fontSizeSetting ?? STANDARD_SIZE) / STANDARD_SIZE
  return Number.isFinite(scale) ? scale : 1
}
