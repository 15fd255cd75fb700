import { Frame } from './Frame'
import type { PickFieldProps } from './pick-field-props'
import styles from './index.module.scss'

/** The browser's own input for a day, month or time, in the dress of a Field. */
export function PickField(props: PickFieldProps) {
  const { id, label, mode, value, first, last, onPick } = props
  return (
    <Frame {...props}>
      <input
        id={id}
        className={styles.box}
        type={mode}
        aria-label={label}
        value={value ?? ''}
        min={first}
        max={last}
        onChange={(event) => event.target.value && onPick(event.target.value)}
      />
    </Frame>
  )
}
