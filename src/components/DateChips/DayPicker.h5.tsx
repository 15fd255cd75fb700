import { useRef } from 'react'
import { Chip } from '../ChoiceChips'
import { dayInWords } from './due-days'
import type { DayPickerProps } from './day-picker-props'
import styles from './index.module.scss'

/** The chip opens the browser's own calendar, whose input lies unseen beneath it. */
export function DayPicker({ label, value, first, last, chosen, onPick }: DayPickerProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.picker}>
      <Chip
        words={chosen && value ? dayInWords(value) : '选日子'}
        chosen={chosen}
        icon="calendar"
        label={label}
        onTap={() => input.current?.showPicker()}
      />
      <input
        ref={input}
        className={styles.unseen}
        type="date"
        tabIndex={-1}
        aria-label={label}
        value={value ?? ''}
        min={first}
        max={last}
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
    </div>
  )
}
