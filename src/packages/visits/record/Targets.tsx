import { View } from '@tarojs/components'
import { memo } from 'react'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Section } from '@/components/Section'
import type { VisitDraftUse } from '@/hooks/use-visit-draft'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { unconfirmed } from './unconfirmed'

interface TargetsProps {
  scheme: VisitScheme
  chosen: readonly string[]
  change: VisitDraftUse['change']
}

/** 四访, chosen from the household already. */
export const Targets = memo(function Targets({ scheme, chosen, change }: TargetsProps) {
  const choices = scheme.targets
    .filter(({ code, retired }) => !retired || chosen.includes(code))
    .map(({ code, name }) => ({ value: code, label: name }))
  return (
    <Section title="四访：属于哪一类" remark={unconfirmed(scheme)}>
      <View>
        <ChoiceChips
          id="target"
          label="四访：属于哪一类"
          multiple
          choices={choices}
          chosen={chosen}
          onChange={(targets) => change({ targets })}
        />
      </View>
    </Section>
  )
})
