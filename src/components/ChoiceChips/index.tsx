import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import { Chip } from './Chip'
import styles from './index.module.scss'

export { Chip } from './Chip'

export interface Choice<Value extends string> {
  value: Value
  label: string
}

export interface ChoiceChipsProps<Value extends string> {
  /** Stable, in kebab-case, for tests; a chip is `<id>-<value>`. */
  id?: string
  /** What is asked, for screen readers. */
  label: string
  choices: readonly Choice<Value>[]
  chosen: readonly Value[]
  /** Several may be chosen; else tapping another moves the choice. */
  multiple?: boolean
  onChange: (chosen: Value[]) => void
}

/** Two columns, always, so that nothing jumps when the tick comes. Tapping the chosen one takes it back. */
export function ChoiceChips<Value extends string>(props: ChoiceChipsProps<Value>) {
  const { id, label, choices, chosen, multiple = false, onChange } = props
  const without = (value: Value) => chosen.filter((one) => one !== value)
  const toggle = (value: Value) => {
    if (chosen.includes(value)) return onChange(without(value))
    onChange(multiple ? [...chosen, value] : [value])
  }
  return (
    <View className={styles.chips} {...accessible({ role: multiple ? 'group' : 'radiogroup', label })}>
      {choices.map((choice) => (
        <Chip
          key={choice.value}
          id={id && `${id}-${choice.value}`}
          words={choice.label}
          chosen={chosen.includes(choice.value)}
          role={multiple ? 'checkbox' : 'radio'}
          onTap={() => toggle(choice.value)}
        />
      ))}
    </View>
  )
}
