import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import type { CallFailure } from '@/hooks/failure'
import { failureMessage } from '@/messages'

/** Why an office file could not be fetched, sent or read, with the places where that is known. */
export function FileFailed({ failure }: { failure: CallFailure | null }) {
  if (!failure) return null
  const { title, advice } = failureMessage[failure.code]
  const isWaiting = failure.code === 'OFFLINE' || failure.code === 'UNREACHABLE'
  const places = failure.details.issues ?? []
  return (
    <Notice tone={isWaiting ? 'wait' : 'bad'} icon={isWaiting ? 'offline' : undefined} fact={title}>
      {failure.code === 'OFFLINE' ? '传文件要有网络，有信号再来一次。' : advice}
      {places.map(({ path, problem }) => (
        <View key={`${path}${problem}`}>{path ? `${path}：${problem}` : problem}</View>
      ))}
    </Notice>
  )
}
