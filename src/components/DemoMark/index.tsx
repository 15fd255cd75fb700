import { useSession } from '@/hooks/use-session'
import { Tag } from '../Tag'

/** 演示数据, for an invented person only: in the page, because WeChat draws the bar. */
export function DemoMark() {
  const { person } = useSession()
  return person?.demo ? <Tag tone="dashed">演示数据</Tag> : null
}
