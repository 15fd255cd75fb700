import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import type { CallFailure } from '@/hooks/failure'
import type { NotTaken } from '@/hooks/use-founding-case'
import { failureMessage } from '@/messages'

interface RosterNoticesProps {
  /** Of the last change. */
  failure: CallFailure | null
  /** The step whose papers wait for an answer. */
  locked: string | null
  notTaken: NotTaken | undefined
  /** What the federation wrote to it when it returned the papers, and who. */
  remark: { words: string; from: string } | null
}

/** Why rows cannot be changed, or were not taken in. */
export function RosterNotices({ failure, locked, notTaken, remark }: RosterNoticesProps) {
  const code = failure?.code ?? notTaken?.problem.code
  const message = code && failureMessage[code]
  return (
    <View>
      {remark && (
        <Notice tone="bad" fact={`${remark.from}请你改这张名单`}>
          {remark.words}
        </Notice>
      )}
      {message && (
        <Notice tone="bad" fact={failure ? message.title : `没收下：${message.title}`}>
          {message.advice}
        </Notice>
      )}
      {locked !== null && (
        <Notice tone="calm" icon="lock">
          {`“${locked}”交上去了，正等答复。要改，先在向导里撤回。`}
        </Notice>
      )}
    </View>
  )
}
