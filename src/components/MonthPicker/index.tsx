import { Picker, View } from '@tarojs/components'
import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { accessible } from '../accessible'
import { Icon } from '../Icon'
import { choiceText, monthChoices, type MonthPickerProps } from './month-picker-props'
import styles from './index.module.scss'

/** The month that the figures are of; opens the phone's own wheel. */
export function MonthPicker<Month extends string | null>({ value, latest, orAll, onPick }: MonthPickerProps<Month>) {
  const pick = useRef(onPick)
  useEffect(() => {
    pick.current = onPick
  })
  const onMonth = useCallback((month: string | null) => pick.current(month as Month), [])
  return <Wheel value={value} latest={latest} orAll={orAll === true} onMonth={onMonth} />
}

interface WheelProps {
  value: string | null
  latest: string
  orAll: boolean
  onMonth: (month: string | null) => void
}

/** Drawn anew only when something of it changes, because each drawing sends its months to WeChat's screen. */
const Wheel = memo(function Wheel({ value, latest, orAll, onMonth }: WheelProps) {
  const choices = useMemo(() => monthChoices(latest, orAll), [latest, orAll])
  const range = useMemo(() => choices.map(choiceText), [choices])
  return (
    <Picker
      mode="selector"
      range={range}
      value={choices.indexOf(value)}
      onChange={(event) => onMonth(choices[Number(event.detail.value)] ?? null)}
    >
      <View className={styles.picker} {...accessible({ role: 'button', label: `看哪个月：${choiceText(value)}` })}>
        {choiceText(value)}
        <Icon name="down" size="small" tone="quiet" />
      </View>
    </Picker>
  )
})
