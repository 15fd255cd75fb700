import { View } from '@tarojs/components'
import { addDays } from '../../../contracts/calendar'
import { accessible } from '../accessible'
import { Chip } from '../ChoiceChips'
import { DayPicker } from './DayPicker'
import { dayInWords, dueDays } from './due-days'
import styles from './index.module.scss'

export interface DateChipsProps {
  /** What is asked: 哪天前给回话. Shown above the chips. */
  label: string
  /** yyyy-mm-dd, Beijing time. */
  today: string
  /** yyyy-mm-dd. */
  value: string | undefined
  onChange: (ymd: string) => void
}

const FURTHEST_DAYS = 365

/** Three days by name and one to pick. The real date is said aloud to screen readers. */
export function DateChips({ label, today, value, onChange }: DateChipsProps) {
  const days = dueDays(today)
  const isPicked = value !== undefined && !days.some((day) => day.ymd === value)
  return (
    <View className={styles.field}>
      <View className={styles.label}>{label}</View>
      <View className={styles.chips} {...accessible({ role: 'radiogroup', label })}>
        {days.map((day) => (
          <Chip
            key={day.ymd}
            words={day.words}
            chosen={day.ymd === value}
            label={`${day.words}，${dayInWords(day.ymd)}`}
            onTap={() => onChange(day.ymd)}
          />
        ))}
        <DayPicker
          label={isPicked ? `选的日子，${dayInWords(value)}` : '选日子'}
          value={value}
          first={today}
          last={addDays(today, FURTHEST_DAYS)}
          chosen={isPicked}
          onPick={onChange}
        />
      </View>
    </View>
  )
}
