import type { CallFailure } from '@/hooks/failure'
import { failureMessage } from '@/messages'
import { HardError } from '../Empty'

export interface LoadFailedProps {
  /** What was not fetched: 这次没取到名单. */
  title: string
  failure: CallFailure | null
  busy?: boolean
  onRetry: () => void
}

/** Nothing could be shown: why, and once more. */
export function LoadFailed({ title, failure, busy = false, onRetry }: LoadFailedProps) {
  const message = failure && failureMessage[failure.code]
  return (
    <HardError
      icon={failure?.code === 'OFFLINE' ? 'offline' : 'problem'}
      title={title}
      why={message ? `${message.title}。${message.advice}` : '请再取一次。'}
      requestId={failure?.details.requestId}
      action={{ id: 'retry', words: '再取一次', busy: busy && '正在取', onTap: onRetry }}
    />
  )
}
