import { PickerView, PickerViewColumn, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import type { WheelProps } from './wheel-props'
import styles from './index.module.scss'

/** The phone's own wheel, inside a sheet. */
export function Wheel({ id, label, choices, index, onPick }: WheelProps) {
  return (
    <PickerView
      id={id}
      className={styles.wheel}
      indicatorClass={styles.indicator}
      value={[index]}
      onChange={(event) => onPick(event.detail.value[0] ?? 0)}
      {...accessible({ role: 'group', label })}
    >
      <PickerViewColumn>
        {choices.map((words, at) => (
          <View key={words} className={classNames(styles.choice, at === index && styles.chosen)}>
            {words}
          </View>
        ))}
      </PickerViewColumn>
    </PickerView>
  )
}
