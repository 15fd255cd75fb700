import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Section } from '@/components/Section'

interface ReasonProps {
  reason: string
  onTell: (reason: string) => void
}

const REASONS = ['记错了', '漏记了', '后来问清了'].map((words) => ({ value: words, label: words }))
const LONGEST = 200

/** Why a saved visit is corrected: kept with the version, beside what it said before. */
export function Reason({ reason, onTell }: ReasonProps) {
  return (
    <Section title="为什么改" remark="原来的会留着">
      <ChoiceChips
        id="reason"
        label="为什么改"
        choices={REASONS}
        chosen={[reason]}
        onChange={([words = '']) => onTell(words)}
      />
      <Field
        id="reason-text"
        joined
        lines
        label="为什么改"
        placeholder="选一个，或者写一句"
        maxLength={LONGEST}
        value={reason}
        onInput={onTell}
      />
    </Section>
  )
}
