import { Picker, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Frame } from './Frame'
import type { PickFieldProps } from './pick-field-props'
import styles from './index.module.scss'

/** A day, month or time from the phone's own wheel, in the dress of a Field. */
export function PickField(props: PickFieldProps) {
  const { id, label, mode, value, words, placeholder = '选一下', first, last, onPick } = props
  const box = (
    <View
      id={id}
      className={styles.box}
      {...accessible({ role: 'button', label: `${label}，${value ? words : '未填'}` })}
    >
      <View className={classNames(styles.words, value === null && styles.none)}>{value ? words : placeholder}</View>
      <Icon name="down" size="small" tone="hint" />
    </View>
  )
  return (
    <Frame {...props}>
      {mode === 'time' ? (
        <Picker mode="time" value={value ?? '12:00'} onChange={(event) => onPick(event.detail.value)}>
          {box}
        </Picker>
      ) : (
        <Picker
          mode="date"
          fields={mode === 'month' ? 'month' : 'day'}
          value={value ?? last ?? ''}
          start={first}
          end={last}
          onChange={(event) => onPick(event.detail.value)}
        >
          {box}
        </Picker>
      )}
    </Frame>
  )
}
