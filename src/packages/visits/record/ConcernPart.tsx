import { View } from '@tarojs/components'
import { memo } from 'react'
import { DateChips } from '@/components/DateChips'
import { Field } from '@/components/Field'
import { Section } from '@/components/Section'
import { Segment } from '@/components/Segment'
import { useToday } from '@/hooks/use-today'
import type { VisitDraftUse } from '@/hooks/use-visit-draft'
import styles from './index.module.scss'

interface ConcernPartProps {
  hasConcern: boolean | null
  text: string
  promise: string
  dueOn: string | null
  change: VisitDraftUse['change']
}

const CHOICES = [
  { value: 'yes', label: '有诉求' },
  { value: 'no', label: '这次没有' },
] as const

/** Characters that the contract takes. */
const LONGEST_CONCERN = 1000
const LONGEST_PROMISE = 200

/** 诉求 and what she promised; asked for only where there is one. */
export const ConcernPart = memo(function ConcernPart(props: ConcernPartProps) {
  const { hasConcern, text, promise, dueOn, change } = props
  const { today } = useToday()
  return (
    <Section title="她说了什么难处">
      <View className={styles.padded}>
        <Segment
          id="has-concern"
          label="她说了什么难处"
          choices={CHOICES}
          value={hasConcern === null ? undefined : hasConcern ? 'yes' : 'no'}
          onChange={(value) => change({ hasConcern: value === 'yes' })}
        />
      </View>
      {hasConcern && (
        <>
          <Field
            id="concern-text"
            joined
            lines
            label="诉求"
            placeholder="照她的话写，一两句就行"
            keepsAll
            maxLength={LONGEST_CONCERN}
            value={text}
            onInput={(concernText) => change({ concernText })}
          />
          <Field
            id="promise-text"
            joined
            lines
            label="我答应她"
            placeholder="没答应什么就空着"
            keepsAll
            maxLength={LONGEST_PROMISE}
            value={promise}
            onInput={(promiseText) => change({ promiseText })}
          />
          <DateChips
            label="哪天前给回话"
            today={today}
            value={dueOn ?? undefined}
            onChange={(ymd) => change({ promiseDueOn: ymd === dueOn ? null : ymd })}
          />
        </>
      )}
    </Section>
  )
})
