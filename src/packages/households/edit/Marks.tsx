import { View } from '@tarojs/components'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Section } from '@/components/Section'
import { namesOf } from '@/words/households'
import { inForce, type VisitScheme } from '../../../../contracts/visit-scheme'
import type { HouseholdForm } from './household-form'
import styles from './index.module.scss'

interface MarksProps {
  scheme: VisitScheme
  tags: readonly string[]
  change: (patch: Partial<HouseholdForm>) => void
}

/** The marks she knows; which of the four visits follows is worked out, not asked. */
export function Marks({ scheme, tags, change }: MarksProps) {
  const offered = scheme.tags.filter(({ code, retired }) => !retired || tags.includes(code))
  const marked = scheme.tags.filter(({ code }) => tags.includes(code))
  const targets = namesOf(
    inForce(scheme.targets),
    marked.map(({ target }) => target ?? ''),
  )
  return (
    <Section title="这户的标记" remark={scheme.confirmed ? '没有就空着' : '口径待确认'}>
      <ChoiceChips
        id="tag"
        label="这户的标记"
        multiple
        choices={offered.map(({ code, name }) => ({ value: code, label: name }))}
        chosen={tags}
        onChange={(chosen) => change({ tags: chosen })}
      />
      <View className={styles.say}>
        {targets.length === 0 ? '四访：普通户' : `四访：${targets.join('、')}`}，按标记自动定
      </View>
    </Section>
  )
}
