import { View } from '@tarojs/components'
import { useCallback, useEffect, useRef } from 'react'
import { chunksOf } from '@/components/chunks'
import { Icon } from '@/components/Icon'
import { Section } from '@/components/Section'
import { CandidateRow } from './CandidateRow'
import { Ballots } from './Ballots'
import { noVotes, type TypedRound, type TypedVotes } from './count-form'
import { outcomeWords } from './outcome-words'
import type { RoundView } from './rounds'
import { WriteIns } from './WriteIns'
import styles from './index.module.scss'

interface RoundProps {
  round: RoundView
  onChange: (round: TypedRound) => void
}

/** One round of ballots for one kind of seat: the numbers, what does not add up, and what comes of it. */
export function Round({ round, onChange }: RoundProps) {
  const { contest, index, seats, candidates, typed, asksHead, head, problems, outcome } = round
  const prefix = `${contest.office}-${index + 1}`
  const latest = useRef({ typed, onChange })
  useEffect(() => {
    latest.current = { typed, onChange }
  })
  const setVotes = useCallback((name: string, votes: TypedVotes) => {
    const { typed: before, onChange: change } = latest.current
    change({ ...before, votes: { ...before.votes, [name]: votes } })
  }, [])
  const title = index === 0 ? `选${contest.title} ${seats} 名` : `${contest.title}再投一轮`
  return (
    <Section title={title} remark={index === 0 ? `候选人 ${candidates.length}` : `再选 ${seats} 名`}>
      <View>
        {asksHead && <Ballots prefix={prefix} head={head} onChange={(next) => onChange({ ...typed, head: next })} />}
      </View>
      {chunksOf(candidates).map((chunk, at) => (
        <View key={at}>
          {chunk.map((name, place) => (
            <CandidateRow
              key={name}
              prefix={prefix}
              number={at * chunk.length + place + 1}
              name={name}
              votes={typed.votes[name] ?? noVotes}
              valid={head.valid}
              onVotes={setVotes}
            />
          ))}
        </View>
      ))}
      <WriteIns prefix={prefix} writeIns={typed.writeIns} onChange={(writeIns) => onChange({ ...typed, writeIns })} />
      <View>
        {problems.map((words) => (
          <View key={words} className={styles.problem}>
            <Icon name="problem" size="notice" tone="danger" />
            <View className={styles.words}>{words}</View>
          </View>
        ))}
        {outcome && <Came outcome={outcome} />}
      </View>
    </Section>
  )
}

function Came({ outcome }: { outcome: NonNullable<RoundView['outcome']> }) {
  const { title, detail, good } = outcomeWords(outcome)
  return (
    <View className={styles.outcome}>
      <Icon name={good ? 'arrived' : 'hourglass'} size="notice" tone={good ? 'done' : 'wait'} />
      <View className={styles.words}>
        <View className={styles.who}>{title}</View>
        <View className={styles.quiet}>{detail}</View>
      </View>
    </View>
  )
}
