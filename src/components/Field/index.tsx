import { View } from '@tarojs/components'
import { useState } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import type { InputKind } from './input-props'
import { TextBox } from './TextBox'
import { TextInput } from './TextInput'
import styles from './index.module.scss'

export interface FieldProps {
  /** Stable, in kebab-case, for tests. */
  id?: string
  label: string
  value: string
  onInput: (value: string) => void
  /** When she leaves it: the moment to check and to save the draft. */
  onBlur?: () => void
  kind?: InputKind
  /** Several lines, growing with the words. */
  lines?: boolean
  placeholder?: string
  /** Where a value we brought comes from: 微信带出, 扫码带出. */
  source?: string
  /** What is wrong and what to do, in a sentence: 手机号要 11 位，还少 4 位. */
  error?: string
  /** A quiet line under the box, shown while nothing is wrong. */
  hint?: string
  /** In UTF-16 units, as WeChat counts. */
  maxLength?: number
  /** Pasted words beyond `maxLength` stay and are counted, in characters; whoever saves refuses them. Else they are cut off. */
  keepsAll?: boolean
  disabled?: boolean
  /** Follows another part of the same card: less air above. */
  joined?: boolean
}

const DEFAULT_LENGTH: Record<'line' | 'lines', number> = { line: 60, lines: 500 }
/** The count shows once this share of the room is used. */
const NEAR_LIMIT = 0.9
/** To WeChat's textarea and to a browser's. */
const NO_LIMIT = -1

const tooLong = (length: number, most: number): string =>
  `最多 ${most} 个字，多了 ${length - most} 个。请删短一些，长话可以分两条记`

export function Field(props: FieldProps) {
  const { label, value, kind = 'text', lines = false, error, hint, source, joined, disabled, placeholder } = props
  const { onInput, onBlur, keepsAll = false, maxLength = DEFAULT_LENGTH[lines ? 'lines' : 'line'] } = props
  const [focused, setFocused] = useState(false)
  const length = keepsAll ? Array.from(value).length : value.length
  const wrong = error ?? (length > maxLength ? tooLong(length, maxLength) : undefined)
  const input = {
    id: props.id,
    className: classNames(styles.input, lines && styles.area),
    label,
    value,
    placeholder,
    maxLength: keepsAll ? NO_LIMIT : maxLength,
    disabled,
    invalid: wrong !== undefined,
    onInput,
    onFocus: () => setFocused(true),
    onBlur: () => {
      setFocused(false)
      onBlur?.()
    },
  }
  return (
    <View className={classNames(styles.field, joined && styles.joined)}>
      <View className={styles.label}>{label}</View>
      <View className={classNames(styles.box, focused && styles.focused, wrong !== undefined && styles.wrong)}>
        {lines ? <TextBox {...input} /> : <TextInput kind={kind} {...input} />}
        {source !== undefined && <Source words={source} />}
      </View>
      <Below error={wrong} hint={hint} left={maxLength - length} nearLimit={length >= maxLength * NEAR_LIMIT} />
    </View>
  )
}

function Source({ words }: { words: string }) {
  return (
    <View className={styles.source}>
      <Icon name="arrived" size="mark" />
      {words}
    </View>
  )
}

interface BelowProps {
  error: string | undefined
  hint: string | undefined
  left: number
  nearLimit: boolean
}

function Below({ error, hint, left, nearLimit }: BelowProps) {
  if (error !== undefined) {
    return (
      <View className={classNames(styles.below, styles.error)} {...accessible({ role: 'alert' })}>
        <Icon name="problem" size="mark" />
        <View className={styles.words}>{error}</View>
      </View>
    )
  }
  if (nearLimit)
    return <View className={styles.below}>{left > 0 ? `还能写 ${left} 个字` : '写满了，长话可以分两条记'}</View>
  return hint === undefined ? null : <View className={styles.below}>{hint}</View>
}
