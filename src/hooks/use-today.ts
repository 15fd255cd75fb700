import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { ymdOf } from '../../contracts/calendar'
import { currentClient } from '../client/current'

/** Now in milliseconds and today in Beijing time, as of when the page was last shown. */
export function useToday(): { now: number; today: string } {
  const [now, setNow] = useState(() => currentClient().device.now())
  useDidShow(() => setNow(currentClient().device.now()))
  return { now, today: ymdOf(now) }
}
