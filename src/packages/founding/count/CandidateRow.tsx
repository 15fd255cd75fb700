import { View } from '@tarojs/components'
import { memo } from 'react'
import { Icon } from '@/components/Icon'
import { numberOf, type TypedVotes } from './count-form'
import { NumberBox } from './NumberBox'
import { sumOf } from './rounds'
import styles from './index.module.scss'

export interface CandidateRowProps {
  /** Of its fields: `member-1-for-3`. */
  prefix: string
  number: number
  name: string
  votes: TypedVotes
  valid: string
  onVotes: (name: string, votes: TypedVotes) => void
}

const columns = [
  { key: 'for', label: '赞成' },
  { key: 'against', label: '反对' },
  { key: 'abstained', label: '弃权' },
] as const

/** The votes of one candidate, and whether they add up. Drawn anew only when they change. */
export const CandidateRow = memo(function CandidateRow({
  prefix,
  number,
  name,
  votes,
  valid,
  onVotes,
}: CandidateRowProps) {
  const sum = sumOf(votes)
  const whole = numberOf(valid)
  const isTyped = columns.some(({ key }) => votes[key] !== '')
  const isRight = whole !== undefined && isTyped && sum === whole
  const isOver = whole !== undefined && sum > whole
  return (
    <View className={styles.candidate}>
      <View className={styles.name}>
        <View className={styles.who}>{name}</View>
        <View className={isOver ? styles.bad : styles.quiet}>
          {isRight && <Icon name="check" size="small" tone="done" label="对得上" />}
          {whole !== undefined && isTyped && !isRight && sumWords(sum, whole)}
        </View>
      </View>
      <View className={styles.numbers}>
        {columns.map(({ key, label }) => (
          <NumberBox
            key={key}
            id={`${prefix}-${key}-${number}`}
            label={label}
            spoken={`${name}，${label}`}
            value={votes[key]}
            invalid={isOver}
            onInput={(typed) => onVotes(name, { ...votes, [key]: typed })}
          />
        ))}
      </View>
    </View>
  )
})

const sumWords = (sum: number, valid: number): string =>
  sum < valid ? `还差 ${valid - sum} 票` : `多了 ${sum - valid} 票，有效票是 ${valid} 张`
