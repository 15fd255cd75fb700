import { Field } from '@/components/Field'
import { Section } from '@/components/Section'
import type { Unit } from '../../../../contracts/units'
import { codeProblem, digitsUnder, type UnitForm } from './unit-form'
import { ValidFrom } from './ValidFrom'

export interface UnitFieldsProps {
  form: UnitForm
  parent: Unit
  change: (patch: Partial<UnitForm>) => void
}

const LONGEST_NAME = 60

/** A county, town or village: its name and code. */
export function DivisionFields({ form, parent, change }: UnitFieldsProps) {
  const digits = digitsUnder[parent.level]
  const problem = codeProblem(form.code, parent)
  return (
    <Section title={`归${parent.name}`}>
      <Field
        id="unit-name"
        label="妇联的名称"
        placeholder="比如 张屯村妇联"
        maxLength={LONGEST_NAME}
        value={form.name}
        onInput={(name) => change({ name })}
      />
      <Field
        id="unit-code"
        joined
        kind="number"
        label={`区划代码，${digits} 位`}
        hint="照统计局或民政局公布的代码填。"
        error={problem && form.code.length >= digits ? problem : undefined}
        maxLength={digits}
        value={form.code}
        onInput={(code) => change({ code })}
      />
      <ValidFrom form={form} change={change} />
    </Section>
  )
}
