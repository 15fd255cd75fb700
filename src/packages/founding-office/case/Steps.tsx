import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import { Section } from '@/components/Section'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import type { Progress, StepState } from '../../../../contracts/founding/progress'
import { sentencesOf } from '../../founding/parts/sentences'
import { SaidSentences } from './SaidSentences'
import styles from './index.module.scss'

export interface StepsProps {
  found: FoundingCase
  progress: Progress
  changed: readonly string[]
  notes: Readonly<Record<string, string>>
  /** The step whose papers are in hand stands open. */
  shown: string | undefined
  onRemark?: ((place: string) => void) | undefined
  onRoster: (roster: string) => void
}

/** What the contact person filled in, step by step. */
export function Steps(props: StepsProps) {
  const { progress } = props
  const { steps, current } = progress
  const until = current ? steps.indexOf(current) + 1 : steps.length
  const answered = steps.slice(0, until).filter((state) => state.step.turn !== 'superior' && state.asked.length > 0)
  return (
    <Section title="填了什么" remark="点开看">
      {answered.map((state) => (
        <OneStep key={state.step.id} state={state} number={steps.indexOf(state) + 1} {...props} />
      ))}
    </Section>
  )
}

interface OneStepProps extends StepsProps {
  state: StepState
  number: number
}

function OneStep({ found, progress, state, number, changed, notes, shown, onRemark, onRoster }: OneStepProps) {
  const { step, asked } = state
  const changedHere = asked.filter((id) => changed.includes(id)).length
  const [folded, setFolded] = useState<boolean | null>(null)
  const isOpen = folded === null ? step.id === shown || changedHere > 0 || onRemark !== undefined : !folded
  const rosters = asked.filter((id) => id in vocabulary.rosters)
  return (
    <View className={styles.step}>
      <Cell
        id={`said-${step.id}`}
        plain
        stays
        title={`${number} ${step.title}`}
        detail={changedHere > 0 ? `改了 ${changedHere} 处` : undefined}
        end={<Icon name={isOpen ? 'up' : 'down'} size="small" tone="quiet" />}
        onTap={() => setFolded(isOpen)}
      />
      <View>
        {isOpen && (
          <SaidSentences
            sentences={sentencesOf({ found, progress, state, side: 'superior' })}
            changed={changed}
            notes={notes}
            onRemark={onRemark}
          />
        )}
        {isOpen &&
          rosters.map((id) => (
            <RosterRow
              key={id}
              id={id}
              found={found}
              note={notes[id]}
              isChanged={changed.includes(id)}
              onTap={() => (onRemark ?? onRoster)(id)}
            />
          ))}
      </View>
    </View>
  )
}

interface RosterRowProps {
  id: string
  found: FoundingCase
  note: string | undefined
  isChanged: boolean
  onTap: () => void
}

function RosterRow({ id, found, note, isChanged, onTap }: RosterRowProps) {
  const roster = vocabulary.rosters[id]
  if (!roster) return null
  const count = `${found.rosters[id]?.rows ?? 0} ${roster.unit}`
  return (
    <Cell
      id={`roster-${id}`}
      icon="list"
      plain
      title={roster.label}
      detail={note ?? (isChanged ? `${count}，改过` : count)}
      onTap={onTap}
    />
  )
}
