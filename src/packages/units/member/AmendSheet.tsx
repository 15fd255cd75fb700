import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { PickField } from '@/components/PickField'
import { Sheet } from '@/components/Sheet'
import { useKeptForm } from '@/hooks/use-kept-form'
import { type AmendmentKind, type Member, useAmending } from '@/hooks/use-member'
import { useOrgForm } from '@/hooks/use-org-form'
import { useToday } from '@/hooks/use-today'
import { tell } from '@/hooks/use-told'
import { useNewId } from '@/hooks/use-write'
import { fullDayText } from '@/messages'
import { buzz } from '@/native'
import { amendmentName } from '@/words/posts'
import { PostChips } from '../parts/PostChips'
import { SaveFailed } from '../parts/SaveFailed'
import { TermFields } from '../parts/TermFields'
import { type AmendForm, amendmentOf, newAmendForm, whyNotAmend, withDecision } from './amend-form'
import styles from './index.module.scss'

export interface AmendSheetProps {
  open: boolean
  member: Member
  onClose: () => void
  onDone: () => void
}

const KINDS = (['reelected', 'substituted', 'added', 'corrected'] as const).map((value) => ({
  value,
  label: amendmentName[value],
}))

const MEANINGS: Record<AmendmentKind, string> = {
  reelected: '新的一届。任期先从定下来那天起，和上一届一样长，可以改。',
  substituted: '有人出缺，她补上来。',
  added: '执委会里新添的名额。',
  corrected: '原来登记错了，改过来。',
}

const LONGEST_NOTE = 100

/** 改任职或任期: what it was before stays in her history. Closing keeps what was typed. */
export function AmendSheet({ open, member, onClose, onDone }: AmendSheetProps) {
  const { staff, changes } = member
  const { today } = useToday()
  const newId = useNewId()
  const { form, begin, change, forget } = useKeptForm<AmendForm>(`amend/${staff.id}/${changes.length}`)
  const saving = useAmending()
  useEffect(() => {
    if (open && !form) void newId().then((id) => begin(newAmendForm(id, today, staff)))
  }, [open, form, begin, newId, staff, today])

  const save = async () => {
    const amendment = form && amendmentOf(form)
    if (!amendment || !(await saving.run({ staffId: staff.id, amendment }))) return
    forget()
    buzz()
    tell(`已记下${staff.name}的${amendmentName[amendment.kind]}`)
    onDone()
  }
  return (
    <Sheet
      open={open && form !== null}
      title="改任职或任期"
      onClose={onClose}
      action={
        form && (
          <Button
            id="save-amendment"
            busy={saving.busy && '正在保存'}
            off={whyNotAmend(form, staff)}
            onTap={() => void save()}
          >
            记下
          </Button>
        )
      }
    >
      {form && <AmendFields form={form} member={member} today={today} change={change} />}
      <SaveFailed inset failure={saving.failure} />
    </Sheet>
  )
}

interface AmendFieldsProps {
  form: AmendForm
  member: Member
  today: string
  change: (patch: Partial<AmendForm>) => void
}

function AmendFields({ form, member: { staff, unit }, today, change }: AmendFieldsProps) {
  const orgForm = useOrgForm(unit.level === 'sector' ? unit.id : null)
  return (
    <>
      <View className={styles.label}>为什么改</View>
      <ChoiceChips
        id="amend-kind"
        label="为什么改"
        choices={KINDS}
        chosen={form.kind ? [form.kind] : []}
        onChange={([kind]) => change(withDecision(form, { kind: kind ?? null, on: form.on }, staff))}
      />
      <View className={styles.say}>{form.kind ? MEANINGS[form.kind] : '选一样，原来的任职会留在经过里。'}</View>
      <View className={styles.label}>职务</View>
      <PostChips form={orgForm} post={form.post} onChange={(post) => post && change({ post })} />
      <TermFields joined termFrom={form.termFrom} termTo={form.termTo} onChange={change} />
      <PickField
        id="amend-day"
        joined
        mode="date"
        label="哪天定下来的"
        value={form.on}
        words={fullDayText(form.on)}
        last={today}
        onPick={(on) => change(withDecision(form, { kind: form.kind, on }, staff))}
      />
      <Field
        id="amend-note"
        joined
        label="备注，可以不写"
        placeholder="比如 执委会补选"
        maxLength={LONGEST_NOTE}
        value={form.note}
        onInput={(note) => change({ note })}
      />
    </>
  )
}
