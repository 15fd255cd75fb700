import { Picker } from '@tarojs/components'
import { Chip } from '../ChoiceChips'
import { dayInWords } from './due-days'
import type { DayPickerProps } from './day-picker-props'

/** The chip that opens the phone's own date wheel. */
export function DayPicker({ label, value, first, last, chosen, onPick }: DayPickerProps) {
  return (
    <Picker
      mode="date"
      value={value ?? first}
      start={first}
      end={last}
      onChange={(event) => onPick(event.detail.value)}
    >
      <Chip words={chosen && value ? dayInWords(value) : '选日子'} chosen={chosen} icon="calendar" label={label} />
    </Picker>
  )
}
