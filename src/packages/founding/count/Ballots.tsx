import { View } from '@tarojs/components'
import type { TypedHead } from './count-form'
import { NumberBox } from './NumberBox'
import styles from './index.module.scss'

interface BallotsProps {
  prefix: string
  head: TypedHead
  onChange: (head: TypedHead) => void
}

const numbers = [
  { key: 'present', label: '实到' },
  { key: 'issued', label: '发出' },
  { key: 'returned', label: '收回' },
  { key: 'valid', label: '有效' },
  { key: 'void', label: '无效' },
] as const

/** How many were there, and what became of the ballots. */
export function Ballots({ prefix, head, onChange }: BallotsProps) {
  return (
    <View className={styles.ballots}>
      {numbers.map(({ key, label }) => (
        <NumberBox
          key={key}
          id={`${prefix}-${key}`}
          label={label}
          value={head[key]}
          onInput={(typed) => onChange({ ...head, [key]: typed })}
        />
      ))}
    </View>
  )
}
