import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import type { Choice } from '../ChoiceChips'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface SegmentProps<Value extends string> {
  /** Stable, in kebab-case, for tests; a choice is `<id>-<value>`. */
  id?: string
  /** What is asked. Shown on the left with `row`, else for screen readers. */
  label: string
  choices: readonly Choice<Value>[]
  /** Unanswered: undefined, none is chosen. */
  value: Value | undefined
  onChange: (value: Value) => void
  /** A cell with the label left and the segment right; in 大字版 the segment goes below at full width. */
  row?: boolean
  /** The office's view switch: as wide as its words, no tick. */
  compact?: boolean
}

/** Either/or. */
export function Segment<Value extends string>(props: SegmentProps<Value>) {
  const { id, label, choices, value, onChange, row, compact } = props
  const track = (
    <View
      className={classNames(styles.track, row && styles.inRow, compact && styles.compact)}
      {...accessible({ role: 'radiogroup', label })}
    >
      {choices.map((choice) => (
        <Tap
          key={choice.value}
          id={id && `${id}-${choice.value}`}
          className={classNames(styles.choice, choice.value === value && styles.chosen)}
          role="radio"
          checked={choice.value === value}
          label={row ? `${label}：${choice.label}` : undefined}
          onTap={() => onChange(choice.value)}
        >
          {choice.value === value && !compact && <Icon name="check" size="mark" />}
          {choice.label}
        </Tap>
      ))}
    </View>
  )
  if (!row) return track
  return (
    <View className={styles.row}>
      <View className={styles.label}>{label}</View>
      {track}
    </View>
  )
}
