import { useState } from 'react'
import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Field } from '@/components/Field'
import { LoadFailed } from '@/components/LoadFailed'
import { Skeleton } from '@/components/Skeleton'
import { useSettledWords } from '@/hooks/use-settled-words'
import { type Unit, UNITS_AT_ONCE, useFoundUnits } from '@/hooks/use-units'
import { sortOfUnit } from '@/words/units'
import { mayStandUnder } from '../../../../contracts/unit-kinds'
import styles from './index.module.scss'

interface ParentChoiceProps {
  unit: Unit
  rootId: string
  onPick: (parent: Unit) => void
}

const SHORTEST_WORDS = 2
const LONGEST_WORDS = 30

/** Looked for by name, because a city has thousands. */
export function ParentChoice(props: ParentChoiceProps) {
  const [typed, setTyped] = useState('')
  const words = useSettledWords(typed)
  return (
    <>
      <Field
        id="find-parent"
        joined
        label="新的上级叫什么"
        placeholder="名称里的两个字，或拼音首字母"
        maxLength={LONGEST_WORDS}
        value={typed}
        onInput={setTyped}
      />
      <View>{words.length >= SHORTEST_WORDS && <Choices key={words} {...props} words={words} />}</View>
    </>
  )
}

function Choices({ unit, rootId, words, onPick }: ParentChoiceProps & { words: string }) {
  const { state, entries, hasMore, failure, refresh, more } = useFoundUnits(rootId, words, UNITS_AT_ONCE.phone)
  const fitting = entries.filter((parent) => mayTakeIn(parent, unit))
  if (state === 'loading') return <Skeleton rows={2} />
  if (state === 'failed') return <LoadFailed title="这次没搜成" failure={failure} onRetry={() => void refresh()} />
  return (
    <>
      {fitting.map((parent) => (
        <Cell
          key={parent.id}
          id={`parent-${parent.id}`}
          title={parent.name}
          detail={<Dotted parts={[sortOfUnit(parent)]} />}
          stays
          onTap={() => onPick(parent)}
        />
      ))}
      {hasMore && <Cell id="more-parents" icon="down" accent title="接着找" onTap={() => void more()} />}
      {fitting.length === 0 && !hasMore && (
        <View className={styles.say}>没有叫“{words}”、又正好高一级的单位。换个字再搜。</View>
      )}
    </>
  )
}

const mayTakeIn = (parent: Unit, unit: Unit): boolean =>
  !parent.validTo &&
  parent.id !== unit.parentId &&
  !parent.place.startsWith(unit.place) &&
  mayStandUnder(unit.level, parent.level)
