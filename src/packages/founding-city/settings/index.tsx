import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { Section } from '@/components/Section'
import { Tag, Tags } from '@/components/Tag'
import { numberIn, type SettingKey, wrongNumbers } from '@/hooks/use-founding-texts-draft'
import { settingGroups, settingWords } from '@/words/founding-city'
import { type TextsBody, TextsPage } from '../parts/TextsPage'

/** The numbers of the wizard, each with what it does. */
export default function FoundingSettingsPage() {
  return <TextsPage title="人数和天数">{(body) => <Numbers {...body} />}</TextsPage>
}

const LONGEST = 6

function Numbers({ current, form, change }: TextsBody) {
  const wrong = wrongNumbers(current, form)
  const type = (key: SettingKey, typed: string) => change({ numbers: { ...form.numbers, [key]: typed } })
  return (
    <>
      <Hero title="建会用到的数字" detail="已经开始的建会照它开始时的数走，改了只管以后的。">
        <Tags>
          <Tag tone="dashed">是建议，不是规定</Tag>
        </Tags>
      </Hero>
      {settingGroups.map(({ title, keys }) => (
        <Section key={title} title={title}>
          {keys.map((key, index) => (
            <Field
              key={key}
              id={`setting-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`}
              joined={index > 0}
              kind="number"
              label={`${settingWords[key].label}（${settingWords[key].unit}）`}
              maxLength={LONGEST}
              value={form.numbers[key] ?? String(numberIn(current, key))}
              hint={settingWords[key].help}
              error={wrong.includes(key) ? '请填一个合适的整数' : undefined}
              onInput={(typed) => type(key, typed)}
            />
          ))}
        </Section>
      ))}
    </>
  )
}
