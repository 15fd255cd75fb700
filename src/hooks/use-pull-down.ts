import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Asks anew when the page is pulled down. `refresh` never throws. */
export function usePullDown(refresh: () => Promise<unknown>): void {
  usePullDownRefresh(() => void refresh().finally(() => Taro.stopPullDownRefresh()))
}
