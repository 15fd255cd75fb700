import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface RingCheckProps {
  /** What is ticked: 给孙玉梅回话. Read as 办好了：给孙玉梅回话. */
  what: string
  done: boolean
  onTap: () => void
}

/** The ring at the head of a promise, ticked in place. Use as `lead` of a Cell; offer the undo by UndoBar. */
export function RingCheck({ what, done, onTap }: RingCheckProps) {
  return (
    <Tap
      className={classNames(styles.ring, done && styles.done)}
      pressedClass="pressed-dim"
      role="checkbox"
      checked={done}
      label={`办好了：${what}`}
      onTap={onTap}
    >
      <Icon name={done ? 'arrived' : 'ring'} size="ring" />
    </Tap>
  )
}
