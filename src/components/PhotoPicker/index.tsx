import { Image, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../Icon'
import type { SyncState } from '../SyncMark'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface Photo {
  id: string
  /** A file in the app's own area, or an address from the cloud. */
  path: string
  state: SyncState
}

export interface PhotoPickerProps {
  photos: readonly Photo[]
  /** Words beside an empty picker: 要拍就拍事情，不拍孩子的脸. */
  hint: string
  /** At most this many. */
  most: number
  onAdd: () => void
  onOpen: (id: string) => void
}

const STATES: Record<SyncState, string> = {
  onPhone: '在本机，等信号',
  sending: '正在上传',
  arrived: '已到妇联',
  problem: '没传成',
}

/** Tiles of what was taken and one to add. Photos are always optional. */
export function PhotoPicker({ photos, hint, most, onAdd, onOpen }: PhotoPickerProps) {
  return (
    <View className={styles.picker}>
      {photos.map((photo, index) => (
        <Tap
          key={photo.id}
          className={styles.tile}
          label={`第 ${index + 1} 张照片，${STATES[photo.state]}`}
          onTap={() => onOpen(photo.id)}
        >
          <Image className={styles.image} src={photo.path} mode="aspectFill" lazyLoad />
          {photo.state !== 'arrived' && <StateBadge state={photo.state} />}
        </Tap>
      ))}
      {photos.length < most && (
        <Tap className={styles.add} label="拍照片" onTap={onAdd}>
          <Icon name="camera" tone="quiet" />
        </Tap>
      )}
      {photos.length === 0 && <View className={styles.hint}>{hint}</View>}
    </View>
  )
}

function StateBadge({ state }: { state: SyncState }) {
  const icon = state === 'problem' ? 'problem' : state === 'sending' ? 'sending' : 'onphone'
  const tone = state === 'problem' ? 'danger' : state === 'sending' ? 'quiet' : 'wait'
  return (
    <View className={styles.badge} {...accessible({ hidden: true })}>
      <Icon name={icon} size="mark" tone={tone} />
    </View>
  )
}
