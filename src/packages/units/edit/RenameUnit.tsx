import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Field } from '@/components/Field'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { PickField } from '@/components/PickField'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { useKeptForm } from '@/hooks/use-kept-form'
import { tell } from '@/hooks/use-told'
import { useToday } from '@/hooks/use-today'
import { useRenamingUnit, useUnit } from '@/hooks/use-units'
import { dayText, failureMessage } from '@/messages'
import { goBack } from '@/routes'
import styles from './index.module.scss'

interface RenameForm {
  before: string
  name: string
  on: string
}

/** 改名. What was written under the old name keeps it. */
export function RenameUnit({ unitId }: { unitId: string }) {
  const { value, state, failure, refresh } = useUnit(unitId)
  const { today } = useToday()
  const { form, begin, change, forget } = useKeptForm<RenameForm>(`unit/name/${unitId}`)
  const renaming = useRenamingUnit()
  const current = value?.unit.name
  useEffect(() => {
    if (!form && current !== undefined) begin({ before: current, name: current, on: today })
  }, [form, begin, current, today])
  const submit = async () => {
    if (!form || !(await renaming.run({ unitId, name: form.name, on: form.on }))) return
    forget()
    tell(`改名为${form.name.trim()}`)
    goBack('me')
  }
  const refused = renaming.failure && failureMessage[renaming.failure.code]
  const isOffline = renaming.failure?.code === 'OFFLINE'
  return (
    <Page
      title="改名"
      place="units"
      dock={
        form && (
          <Dock>
            <Button id="save-name" busy={renaming.busy && '正在改名'} off={offOf(form)} onTap={() => void submit()}>
              改名
            </Button>
          </Dock>
        )
      }
    >
      <OfficeOnly>
        {() => (
          <>
            {refused && (
              <Notice tone={isOffline ? 'wait' : 'bad'} fact={refused.title}>
                {isOffline ? '改名要有网络，填的都还在，有信号再点一次。' : refused.advice}
              </Notice>
            )}
            {!form && state !== 'failed' && <Skeleton rows={2} />}
            {!form && state === 'failed' && (
              <LoadFailed title="这次没取到这个单位" failure={failure} onRetry={() => void refresh()} />
            )}
            {form && <Fields form={form} today={today} change={change} />}
          </>
        )}
      </OfficeOnly>
    </Page>
  )
}

interface FieldsProps {
  form: RenameForm
  today: string
  change: (patch: Partial<RenameForm>) => void
}

const LONGEST_NAME = 60

function Fields({ form, today, change }: FieldsProps) {
  return (
    <Section title="新的名称">
      <Field
        id="new-name"
        label={`现在叫${form.before}`}
        maxLength={LONGEST_NAME}
        value={form.name}
        onInput={(name) => change({ name })}
      />
      <PickField
        id="name-day"
        joined
        mode="date"
        label="从哪天起"
        value={form.on}
        words={dayText(form.on, today)}
        last={today}
        onPick={(on) => change({ on })}
      />
      <View className={styles.say}>以前的走访和文书还写着原来的名称，从今往后用新的。</View>
    </Section>
  )
}

const offOf = ({ name, before }: RenameForm): string | false =>
  name.trim() === '' || name.trim() === before ? '还差：新的名称' : false
