import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Section } from '@/components/Section'
import { orgFormName, sectorKindName } from '@/words/units'
import { orgForms, sectorKinds } from '../../../../contracts/unit-kinds'
import type { UnitFieldsProps } from './DivisionFields'
import { usccProblem } from './unit-form'
import { ValidFrom } from './ValidFrom'

const LONGEST_NAME = 60
const CREDIT_CODE_LENGTH = 18
const KINDS = sectorKinds.map((value) => ({ value, label: sectorKindName[value] }))
const FORMS = orgForms.map((value) => ({ value, label: orgFormName[value] }))

/** An enterprise, industry, association…: what it is, and what the women there have founded. */
export function SectorFields({ form, parent, change }: UnitFieldsProps) {
  const problem = usccProblem(form.uscc)
  const isWhole = form.uscc.replace(/\s/g, '').length >= CREDIT_CODE_LENGTH
  return (
    <>
      <Section title="哪一类">
        <ChoiceChips
          id="unit-kind"
          label="哪一类"
          choices={KINDS}
          chosen={form.kind ? [form.kind] : []}
          onChange={([kind]) => change({ kind: kind ?? null })}
        />
      </Section>
      <Section title="妇女组织的形式">
        <ChoiceChips
          id="unit-form"
          label="妇女组织的形式"
          choices={FORMS}
          chosen={form.orgForm ? [form.orgForm] : []}
          onChange={([orgForm]) => change({ orgForm: orgForm ?? null })}
        />
      </Section>
      <Section title="名称和代码">
        <Field
          id="unit-name"
          label="妇女组织的全称"
          placeholder="比如 聊城市快递物流行业妇联"
          maxLength={LONGEST_NAME}
          value={form.name}
          hint={`登记在${parent.name}下面。`}
          onInput={(name) => change({ name })}
        />
        <Field
          id="unit-uscc"
          joined
          label="统一社会信用代码，没有就空着"
          placeholder="营业执照上的 18 位"
          maxLength={24}
          value={form.uscc}
          error={problem && isWhole ? problem : undefined}
          onInput={(uscc) => change({ uscc })}
        />
        <ValidFrom form={form} change={change} />
      </Section>
    </>
  )
}
