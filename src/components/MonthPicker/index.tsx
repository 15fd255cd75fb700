import { Picker, View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Icon } from '../Icon'
import { choiceText, monthChoices, type MonthPickerProps } from './month-picker-props'
import styles from './index.module.scss'

/** The month that the figures are of; opens the phone's own wheel. */
export function MonthPicker<Month extends string | null>({ value, latest, orAll, onPick }: MonthPickerProps<Month>) {
  const choices = monthChoices(latest, orAll)
  return (
    <Picker
      mode="selector"
      range={choices.map(choiceText)}
      value={choices.indexOf(value)}
      onChange={(event) => onPick((choices[Number(event.detail.value)] ?? null) as Month)}
    >
      <View className={styles.picker} {...accessible({ role: 'button', label: `看哪个月：${choiceText(value)}` })}>
        {choiceText(value)}
        <Icon name="down" size="small" tone="quiet" />
      </View>
    </Picker>
  )
}
