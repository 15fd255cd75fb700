import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import type { PickFieldProps } from './pick-field-props'
import styles from './index.module.scss'

type FrameProps = PropsWithChildren<Pick<PickFieldProps, 'label' | 'error' | 'joined'>>

/** The label above, the box, and what is wrong below. */
export function Frame({ label, error, joined, children }: FrameProps) {
  return (
    <View className={classNames(styles.field, joined && styles.joined, error !== undefined && styles.wrong)}>
      <View className={styles.label}>{label}</View>
      {children}
      {error !== undefined && (
        <View className={styles.error} {...accessible({ role: 'alert' })}>
          <Icon name="problem" size="mark" />
          {error}
        </View>
      )}
    </View>
  )
}
