import { classNames } from '../class-names'
import type { InputProps } from './input-props'
import styles from './text-box.module.scss'

/** Grows with what is written: an unseen copy of the words beneath sets the height. */
export function TextBox({ className, label, invalid, onInput, value, ...rest }: InputProps) {
  return (
    <div className={classNames(className, styles.growing)} data-words={`${value} `}>
      <textarea
        className={styles.words}
        rows={1}
        value={value}
        aria-label={label}
        aria-invalid={invalid}
        onChange={(event) => onInput(event.target.value)}
        {...rest}
      />
    </div>
  )
}
