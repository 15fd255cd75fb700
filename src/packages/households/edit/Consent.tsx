import { Field } from '@/components/Field'
import { PickField } from '@/components/PickField'
import { Section } from '@/components/Section'
import { dayText } from '@/messages'
import { View } from '@tarojs/components'
import { askGuardian, type HouseholdForm } from './household-form'
import styles from './index.module.scss'

interface ConsentProps {
  form: HouseholdForm
  change: (patch: Partial<HouseholdForm>) => void
  today: string
}

const FIRST_DAY = '2020-01-01'

/** Children under 14 are written down only with a guardian's word. */
export function Consent({ form, change, today }: ConsentProps) {
  if (!askGuardian(form, today)) return null
  const { consent } = form
  const put = (patch: Partial<HouseholdForm['consent']>) => change({ consent: { ...consent, ...patch } })
  return (
    <Section title="监护人同意了吗">
      <View className={styles.say}>登记 14 岁以下的孩子，要先问过监护人。没同意就先不写孩子。</View>
      <Field
        id="consent-name"
        joined
        label="哪位监护人同意的"
        maxLength={30}
        value={consent.name}
        onInput={(name) => put({ name })}
      />
      <Field
        id="consent-relation"
        joined
        label="她是孩子的什么人"
        placeholder="比如 妈妈"
        maxLength={10}
        value={consent.relation}
        onInput={(relation) => put({ relation })}
      />
      <PickField
        id="consent-day"
        joined
        mode="date"
        label="哪天同意的"
        value={consent.on}
        words={consent.on ? dayText(consent.on, today) : ''}
        first={FIRST_DAY}
        last={today}
        onPick={(on) => put({ on })}
      />
    </Section>
  )
}
