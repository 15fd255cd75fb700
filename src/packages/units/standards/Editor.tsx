import { useEffect, useState } from 'react'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Tag, Tags } from '@/components/Tag'
import type { KeptFormUse } from '@/hooks/use-kept-form'
import type { useStandards } from '@/hooks/use-staffing'
import { levelName } from '@/messages'
import type { UnitLevel } from '../../../../contracts/unit-kinds'
import { LevelFields } from './LevelFields'
import { Outdated } from './Outdated'
import { Preview } from './Preview'
import { formOfStandards, LEVELS, type StandardsForm } from './standards-form'

export interface EditorProps {
  cityId: string
  keeping: KeptFormUse<StandardsForm>
  reading: ReturnType<typeof useStandards>
}

const LONGEST_SOURCE = 200

/** One level at a time; the numbers are tried out on a unit while they are typed. */
export function Editor({ cityId, keeping, reading }: EditorProps) {
  const { form, begin, change } = keeping
  const { state, standards, failure, refresh } = reading
  const [level, setLevel] = useState<UnitLevel>('town')
  useEffect(() => {
    if (standards) begin(formOfStandards(standards))
  }, [standards, begin])
  if (state === 'failed') return <LoadFailed title="这次没取到标准" failure={failure} onRetry={() => void refresh()} />
  if (!form || !standards) return <Skeleton rows={4} />
  return (
    <>
      <Hero title="全市的配备标准" detail="改好发布，就是新的一版；旧版都留着。">
        {standards.version === 0 && (
          <Tags>
            <Tag tone="dashed">口径待确认</Tag>
          </Tags>
        )}
      </Hero>
      <Outdated form={form} current={standards} onChange={change} />
      <Section title="哪一级">
        <ChoiceChips
          id="level"
          label="哪一级"
          choices={LEVELS.map((value) => ({ value, label: levelName[value] }))}
          chosen={[level]}
          onChange={([chosen]) => chosen && setLevel(chosen)}
        />
      </Section>
      <LevelFields
        key={level}
        level={form.levels[level]}
        onChange={(fields) => change({ levels: { ...form.levels, [level]: fields } })}
      />
      <Preview cityId={cityId} level={level} fields={form.levels[level]} />
      <Section title="依据">
        <Field
          id="standards-source"
          label="照哪个文件、谁定的"
          lines
          maxLength={LONGEST_SOURCE}
          value={form.source}
          onInput={(source) => change({ source })}
        />
      </Section>
    </>
  )
}
