import { Empty } from '@/components/Empty'
import type { ConcernKind, MatterView } from '@/hooks/use-matters'
import { monthText } from '@/messages'

export interface NoMattersProps {
  kind: ConcernKind
  view: MatterView
  month: string | null
}

/** Why nothing is here, and what will change it. */
export function NoMatters({ kind, view, month }: NoMattersProps) {
  const thing = kind === 'wish' ? '心愿' : '诉求'
  const when = month === null ? '' : `${monthText(month)}说的，`
  if (view === 'passed')
    return <Empty icon="half" title="没有过了日子的事" why={`${when}答应过的都还没到日子，或者已经办好了。`} />
  if (view === 'resolved')
    return <Empty icon="bookmark" title={`还没有办好的${thing}`} why={`${when}办好一件，点一下圆圈，就到这里来。`} />
  return (
    <Empty icon="bookmark" title={`没有在办的${thing}`} why={`${when}网格员走访时记下的${thing}，上传以后就在这里。`} />
  )
}
