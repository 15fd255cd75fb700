import { Notice } from '@/components/Notice'
import type { CallFailure } from '@/hooks/failure'
import { failureMessage } from '@/messages'

export interface SaveFailedProps {
  failure: CallFailure | null
  /** Inside a sheet or card. */
  inset?: boolean
}

/** Why it was not saved: the office's writes wait for the network, and what was typed stays. */
export function SaveFailed({ failure, inset }: SaveFailedProps) {
  if (!failure) return null
  if (failure.code === 'OFFLINE')
    return (
      <Notice tone="wait" icon="offline" inset={inset} fact="现在没有网络，还没记下">
        填的都还在，有网络了再点一次。
      </Notice>
    )
  const { title, advice } = failureMessage[failure.code]
  const { requestId } = failure.details
  return (
    <Notice tone="bad" inset={inset} fact={`还没记下：${title}`}>
      {requestId === undefined ? advice : `${advice}编号：${requestId}`}
    </Notice>
  )
}
