import { View } from '@tarojs/components'
import { useState } from 'react'
import { classNames } from '@/components/class-names'
import { TextInput } from '@/components/Field/TextInput'
import styles from './index.module.scss'

interface NumberBoxProps {
  id: string
  /** 赞成. */
  label: string
  /** With whose it is: 赵兰，赞成. */
  spoken?: string
  value: string
  invalid?: boolean
  onInput: (value: string) => void
}

const MOST_DIGITS = 6

/** One number of the sheet: a big target, and the keyboard of numbers. */
export function NumberBox({ id, label, spoken, value, invalid = false, onInput }: NumberBoxProps) {
  const [focused, setFocused] = useState(false)
  return (
    <View className={styles.number}>
      <View className={styles.label}>{label}</View>
      <View className={classNames(styles.box, focused && styles.focused, invalid && styles.wrong)}>
        <TextInput
          id={id}
          className={styles.input}
          kind="number"
          label={spoken ?? label}
          value={value}
          maxLength={MOST_DIGITS}
          invalid={invalid}
          onInput={onInput}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
      </View>
    </View>
  )
}
