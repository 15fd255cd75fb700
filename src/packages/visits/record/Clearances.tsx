import { memo } from 'react'
import { Section } from '@/components/Section'
import { Segment } from '@/components/Segment'
import type { VisitDraftUse } from '@/hooks/use-visit-draft'
import { inForce, type VisitScheme } from '../../../../contracts/visit-scheme'
import { unconfirmed } from './unconfirmed'

interface ClearancesProps {
  scheme: VisitScheme
  answers: Readonly<Record<string, boolean>>
  change: VisitDraftUse['change']
}

const CHOICES = [
  { value: 'clear', label: '清楚' },
  { value: 'unclear', label: '还不清' },
] as const

/** 三清, unanswered until she answers. */
export const Clearances = memo(function Clearances({ scheme, answers, change }: ClearancesProps) {
  return (
    <Section title="三清：清楚了吗" remark={unconfirmed(scheme)}>
      {inForce(scheme.clearances).map(({ code, name }) => (
        <Segment
          key={code}
          id={`clearance-${code}`}
          row
          label={name}
          choices={CHOICES}
          value={valueOf(answers[code])}
          onChange={(value) => change({ clearances: { ...answers, [code]: value === 'clear' } })}
        />
      ))}
    </Section>
  )
})

const valueOf = (clear: boolean | undefined) => (clear === undefined ? undefined : clear ? 'clear' : 'unclear')
