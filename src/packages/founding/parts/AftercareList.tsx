import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { PickField } from '@/components/PickField'
import { RingCheck } from '@/components/RingCheck'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { useTickingAftercare } from '@/hooks/use-founding-later'
import { useToday } from '@/hooks/use-today'
import { tell } from '@/hooks/use-told'
import { failureMessage, fullDayText } from '@/messages'
import { aftercareName } from '@/words/founding-aftercare'
import { aftercareOfCase } from '@/words/founding-news'
import { type Aftercare, dueBy } from '../../../../contracts/founding/aftercare'
import { aftercareText } from './aftercare'
import styles from './parts.module.scss'

interface AftercareListProps {
  found: FoundingCase
  /** Those above only look on. */
  mayTick: boolean
  onTicked?: () => void
}

/** 挂牌, 第一次活动, 换届: what is due, and ticked with the day it was done. */
export function AftercareList({ found, mayTick, onTicked }: AftercareListProps) {
  const { today } = useToday()
  const { run, failure } = useTickingAftercare()
  const items = aftercareOfCase(found)
  const due = dueBy(items, today)
  const dated = due.filter(({ on }) => on !== null)
  const tick = async (kind: Aftercare['kind'], on: string | null) => {
    if (!(await run({ caseId: found.id, kind, on }))) return
    onTicked?.()
    const undo = { words: '撤销', onTap: () => void tick(kind, null) }
    tell(
      on === null ? `${aftercareName[kind]}还没办` : `记下了：${aftercareName[kind]}办好了`,
      on === null ? undefined : undo,
    )
  }
  if (items.length === 0) return null
  return (
    <View>
      {failure && (
        <Notice tone={failure.code === 'OFFLINE' ? 'wait' : 'bad'} fact={failureMessage[failure.code].title}>
          {failureMessage[failure.code].advice}
        </Notice>
      )}
      <Section title="建好以后的事" remark={dated.length > 0 ? `${dated.length} 件到日子` : undefined}>
        {items.map((item) => (
          <Item
            key={item.kind}
            item={item}
            isDue={dated.includes(item)}
            onTick={mayTick && isToTick(item, due) ? tick : undefined}
          />
        ))}
      </Section>
    </View>
  )
}

/** 换届 is years away, and ticks itself when the new list takes effect. */
const isToTick = (item: Aftercare, due: readonly Aftercare[]): boolean =>
  item.kind !== 'renewal' || item.doneOn !== null || due.includes(item)

interface ItemProps {
  item: Aftercare
  isDue: boolean
  onTick?: ((kind: Aftercare['kind'], on: string | null) => Promise<void>) | undefined
}

function Item({ item, isDue, onTick }: ItemProps) {
  const { today } = useToday()
  const { kind, doneOn } = item
  const name = aftercareName[kind]
  return (
    <View className={styles.care}>
      <Cell
        lead={
          onTick ? (
            <RingCheck
              what={name}
              done={doneOn !== null}
              onTap={() => void onTick(kind, doneOn === null ? today : null)}
            />
          ) : (
            <Icon name="calendar" size="ring" tone="quiet" />
          )
        }
        plain
        title={name}
        detail={aftercareText(item)}
        end={isDue ? <Tag tone="wait">到日子了</Tag> : undefined}
      />
      <View>
        {onTick && doneOn !== null && (
          <PickField
            id={`${kind === 'firstActivity' ? 'first-activity' : kind}-done-on`}
            label="哪天办的"
            mode="date"
            value={doneOn}
            words={fullDayText(doneOn)}
            last={today}
            onPick={(day) => void onTick(kind, day)}
          />
        )}
      </View>
    </View>
  )
}
