import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { useAction } from '@/hooks/use-action'
import { type OpenedMinors, useMinors } from '@/hooks/use-minors'
import { failureMessage } from '@/messages'
import type { Household } from '../../../../contracts/households'

interface OpenChildrenFirstProps {
  household: Household
  onOpened: (opened: OpenedMinors) => void
}

/** Said before, not after: opening leaves a line. */
export function OpenChildrenFirst({ household: { id, minors, headName }, onOpened }: OpenChildrenFirstProps) {
  const { open } = useMinors(id)
  const opening = useAction(async () => onOpened(await open()))
  const isOffline = opening.failure?.code === 'OFFLINE'
  const message = opening.failure && failureMessage[opening.failure.code]
  return (
    <>
      <Empty
        icon="lock"
        title={`${headName} 家有 ${minors} 个孩子`}
        why="改这户的资料要先打开孩子的资料，系统会记下是谁、什么时候看的。"
        action={{
          id: 'confirm-open-minors',
          words: '打开，接着改',
          busy: opening.busy && '正在打开',
          onTap: () => void opening.run(),
        }}
      />
      {message && (
        <Notice tone={isOffline ? 'wait' : 'bad'} icon={isOffline ? 'offline' : undefined} fact={message.title}>
          {isOffline ? '孩子的资料不存在手机里，有信号时再来改。走访照样能记。' : message.advice}
        </Notice>
      )}
    </>
  )
}
