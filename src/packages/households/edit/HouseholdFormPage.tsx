import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Field } from '@/components/Field'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { type Action, useAction } from '@/hooks/use-action'
import type { KeptFormUse } from '@/hooks/use-kept-form'
import { useOnline } from '@/hooks/use-online'
import type { OutboxRecord } from '@/hooks/use-outbox'
import { useToday } from '@/hooks/use-today'
import { tell } from '@/hooks/use-told'
import { failureMessage } from '@/messages'
import { buzz } from '@/native'
import { goBack } from '@/routes'
import type { HouseholdRecord } from '../../../../contracts/households'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { Consent } from './Consent'
import { type HouseholdForm, missingInHousehold, recordOfForm } from './household-form'
import { Marks } from './Marks'
import { LikelySame } from './LikelySame'
import { Members } from './Members'

interface HouseholdFormPageProps {
  title: string
  keeping: KeptFormUse<HouseholdForm>
  scheme: VisitScheme | null
  save: (record: HouseholdRecord, headName: string, notSame: readonly string[]) => Promise<OutboxRecord>
}

const LONGEST_ADDRESS = 60

export function HouseholdFormPage({ title, keeping, scheme, save }: HouseholdFormPageProps) {
  const { form, change, kept, forget } = keeping
  const { today } = useToday()
  const saving = useSaving(save, forget)
  const [isSaved, setSaved] = useState(false)
  if (!form) {
    return (
      <Page title={title}>
        <Skeleton rows={4} />
      </Page>
    )
  }
  const submit = async () => {
    if (isSaved || !(await saving.run(form, recordOfForm(form, scheme, today)))) return
    setSaved(true)
    goBack('households')
  }
  return (
    <Page
      title={title}
      dock={
        <SaveDock missing={missingInHousehold(form, today)} kept={kept} saving={saving} onSave={() => void submit()} />
      }
    >
      <Section title="门牌">
        <Field
          id="address"
          label="按大家说的写"
          placeholder="比如 三组 12 号"
          maxLength={LONGEST_ADDRESS}
          value={form.address}
          onInput={(address) => change({ address })}
        />
      </Section>
      {form.basedOn === null && <LikelySame form={form} change={change} scheme={scheme} forget={forget} />}
      <Members form={form} change={change} today={today} />
      <Consent form={form} change={change} today={today} />
      {scheme && <Marks scheme={scheme} tags={form.tags} change={change} />}
    </Page>
  )
}

function useSaving(save: HouseholdFormPageProps['save'], forget: () => void) {
  const online = useOnline()
  return useAction(async (form: HouseholdForm, record: HouseholdRecord) => {
    const headName = form.members.find(({ id }) => id === form.headId)?.name.trim() ?? ''
    await save(record, headName, form.notSame ?? [])
    forget()
    buzz()
    tell(online ? `${headName} 家已保存` : `${headName} 家已存在本机，有信号会自动传`)
    return true
  })
}

interface SaveDockProps {
  missing: readonly string[]
  kept: boolean
  saving: Pick<Action<[], true>, 'busy' | 'failure'>
  onSave: () => void
}

function SaveDock({ missing, kept, saving, onSave }: SaveDockProps) {
  const message = saving.failure && failureMessage[saving.failure.code]
  const issue = saving.failure?.details.issues?.[0]?.problem
  const problem = message
    ? `${message.title}。${issue ?? message.advice}`
    : kept
      ? null
      : '手机存满了，填的还没存住。先别退出这一页。'
  const off =
    missing.length === 0 ? false : missing.length === 1 ? `还差：${missing[0] ?? ''}` : `还差 ${missing.length} 处`
  return (
    <Dock hint={problem ?? '填到哪儿存到哪儿，没信号也能保存'} hintIcon={problem ? 'problem' : 'check'}>
      <Button id="save-household" busy={saving.busy && '正在保存'} off={off} onTap={onSave}>
        保存
      </Button>
    </Dock>
  )
}
