import { classNames } from '../class-names'
import { Icon, type IconName } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface ChipProps {
  id?: string
  words: string
  chosen: boolean
  role?: 'checkbox' | 'radio'
  /** Shown while it is not chosen. */
  icon?: IconName
  /** Accessible name where the words are short for it: 周六前，11月28日. */
  label?: string
  onTap?: () => void
}

export function Chip({ id, words, chosen, role = 'radio', icon, label, onTap }: ChipProps) {
  return (
    <Tap
      id={id}
      className={classNames(styles.chip, chosen && styles.chosen)}
      role={role}
      checked={chosen}
      label={label}
      onTap={onTap}
    >
      {chosen ? <Icon name="check" size="small" /> : icon && <Icon name={icon} size="small" tone="quiet" />}
      {words}
    </Tap>
  )
}
