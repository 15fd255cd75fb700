import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import type { CallFailure } from '@/hooks/failure'
import { failureMessage } from '@/messages'

const OFFLINE = '这件事要有网络才能办。填的都还在，有信号再点一次。'

/** Why something was not done, and what to do. Its place stays. */
export function Refused({ failure, alone }: { failure: CallFailure | null; alone?: boolean }) {
  if (!failure) return <View />
  const { title, advice } = failureMessage[failure.code]
  const isOffline = failure.code === 'OFFLINE'
  return (
    <View>
      <Notice tone={isOffline ? 'wait' : 'bad'} icon={isOffline ? 'offline' : undefined} inset={!alone} fact={title}>
        {isOffline ? OFFLINE : advice}
        {failure.details.requestId && `（编号 ${failure.details.requestId}）`}
      </Notice>
    </View>
  )
}
