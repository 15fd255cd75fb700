import { PickField } from '@/components/PickField'
import { fullDayText } from '@/messages'
import { addDays } from '../../../../contracts/calendar'
import { isTermBackwards } from './term'

export interface TermFieldsProps {
  termFrom: string | null
  termTo: string | null
  /** Follows another part of the same card. */
  joined?: boolean
  /** The server found the term wrong. */
  refused?: boolean
  onChange: (patch: { termFrom?: string; termTo?: string }) => void
}

const BACKWARDS = '结束的日子要晚于开始的日子，请改一下'

/** From when to when she holds the post. */
export function TermFields({ termFrom, termTo, joined, refused = false, onChange }: TermFieldsProps) {
  return (
    <>
      <PickField
        id="term-from"
        joined={joined}
        mode="date"
        label="任期从哪天起"
        value={termFrom}
        words={termFrom ? fullDayText(termFrom) : ''}
        onPick={(day) => onChange({ termFrom: day })}
      />
      <PickField
        id="term-to"
        joined
        mode="date"
        label="任期到哪天止"
        value={termTo}
        words={termTo ? fullDayText(termTo) : ''}
        first={termFrom ? addDays(termFrom, 1) : undefined}
        error={refused || isTermBackwards(termFrom, termTo) ? BACKWARDS : undefined}
        onPick={(day) => onChange({ termTo: day })}
      />
    </>
  )
}
