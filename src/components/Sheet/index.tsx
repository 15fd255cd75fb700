import { ScrollView, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import { useEscape } from './use-escape'
import { usePresence } from './use-presence'
import styles from './index.module.scss'

export interface SheetProps {
  open: boolean
  title: string
  /** Closing keeps what was typed: hold it in the page, not in the sheet. */
  onClose: () => void
  /** One button at the thumb. */
  action?: ReactNode
  children: ReactNode
}

const LEAVE_MS = 160

export function Sheet(props: SheetProps) {
  const { open, onClose } = props
  const presence = usePresence(open, LEAVE_MS)
  useEscape(open, onClose)
  // The place stays: taking a child out of the page would make Taro send all of the page's other children again.
  return (
    <View className={styles.place}>
      {presence !== 'absent' && <Layer {...props} isLeaving={presence === 'leaving'} />}
    </View>
  )
}

function Layer({ title, onClose, action, children, isLeaving }: SheetProps & { isLeaving: boolean }) {
  return (
    <View className={classNames(styles.layer, isLeaving && styles.leaving)}>
      <View className={styles.dim} catchMove onClick={onClose} {...accessible({ hidden: true })} />
      <View className={styles.sheet} {...accessible({ role: 'dialog', label: title })}>
        <View className={styles.head}>
          <View className={styles.title} {...accessible({ role: 'heading' })}>
            {title}
          </View>
          <Tap className={styles.close} label="关上" onTap={onClose}>
            <Icon name="close" />
          </Tap>
        </View>
        <ScrollView className={styles.content} scrollY>
          {children}
        </ScrollView>
        {action !== undefined && <View className={styles.action}>{action}</View>}
      </View>
    </View>
  )
}
