import { Icon } from '../Icon'
import { choiceText, monthChoices, type MonthPickerProps } from './month-picker-props'
import styles from './index.module.scss'

/** The browser's own list, lying unseen over the words. */
export function MonthPicker<Month extends string | null>({ value, latest, orAll, onPick }: MonthPickerProps<Month>) {
  const choices = monthChoices(latest, orAll)
  return (
    <div className={styles.picker}>
      {choiceText(value)}
      <Icon name="down" size="small" tone="quiet" />
      <select
        id="month"
        className={styles.unseen}
        aria-label="看哪个月"
        value={value ?? ''}
        onChange={(event) => onPick((event.target.value || null) as Month)}
      >
        {choices.map((month) => (
          <option key={month ?? ''} value={month ?? ''}>
            {choiceText(month)}
          </option>
        ))}
      </select>
    </div>
  )
}
