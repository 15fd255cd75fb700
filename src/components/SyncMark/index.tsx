import { View } from '@tarojs/components'
import { classNames } from '../class-names'
import { Icon, type IconName } from '../Icon'
import styles from './index.module.scss'

export type SyncState = 'onPhone' | 'sending' | 'arrived' | 'problem'

export type SyncMarkProps =
  | { state: 'onPhone' | 'arrived'; words?: string }
  /** progress: 0–1, of a photo on its way. */
  | { state: 'sending'; words?: string; progress?: number }
  /** words: what to do, e.g. 改一下门牌再传. */
  | { state: 'problem'; words: string }

const WORDS: Record<Exclude<SyncState, 'problem'>, string> = {
  onPhone: '在本机，等信号',
  sending: '正在上传',
  arrived: '已到妇联',
}

const ICONS: Record<SyncState, IconName> = {
  onPhone: 'onphone',
  sending: 'sending',
  arrived: 'arrived',
  problem: 'problem',
}

/** Where a record is: shape, words and colour say it together. */
export function SyncMark(props: SyncMarkProps) {
  const words = props.state === 'problem' ? props.words : (props.words ?? WORDS[props.state])
  const progress = props.state === 'sending' ? props.progress : undefined
  return (
    <View className={classNames(styles.mark, styles[props.state])}>
      <Icon name={ICONS[props.state]} size="mark" />
      {words}
      {progress !== undefined && <Progress share={progress} />}
    </View>
  )
}

function Progress({ share }: { share: number }) {
  const percent = `${Math.floor(Math.min(Math.max(share, 0), 1) * 100)}%`
  return (
    <>
      <View className={styles.track}>
        <View className={styles.fill} style={{ width: percent }} />
      </View>
      {percent}
    </>
  )
}
