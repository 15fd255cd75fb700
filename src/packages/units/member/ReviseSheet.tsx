import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Sheet } from '@/components/Sheet'
import type { CallFailure } from '@/hooks/failure'
import { useKeptForm } from '@/hooks/use-kept-form'
import { type Member, useRevising } from '@/hooks/use-member'
import { tell } from '@/hooks/use-told'
import { useNewId } from '@/hooks/use-write'
import { failureMessage } from '@/messages'
import { buzz } from '@/native'
import { PHONE_LENGTH, phoneProblem } from '../parts/phone'
import { SaveFailed } from '../parts/SaveFailed'
import { newReviseForm, type ReviseForm, revisionOf, whyNotRevise } from './revise-form'
import styles from './index.module.scss'

export interface ReviseSheetProps {
  open: boolean
  member: Member
  onClose: () => void
  onDone: () => void
}

const LONGEST_NAME = 30

/** 改姓名或手机: the number is known by its last digits alone, so a new one is typed whole. Closing keeps what was typed. */
export function ReviseSheet({ open, member: { staff, changes }, onClose, onDone }: ReviseSheetProps) {
  const newId = useNewId()
  const { form, begin, change, forget } = useKeptForm<ReviseForm>(`revise/${staff.id}/${changes.length}`)
  const saving = useRevising()
  useEffect(() => {
    if (open && !form) void newId().then((id) => begin(newReviseForm(id, staff)))
  }, [open, form, begin, newId, staff])

  const put = (patch: Partial<ReviseForm>) => {
    saving.clear()
    change(patch)
  }
  const save = async () => {
    if (!form || !(await saving.run({ staffId: staff.id, revision: revisionOf(form, staff) }))) return
    forget()
    buzz()
    tell(`已改好${form.name.trim()}的登记`)
    onDone()
  }
  return (
    <Sheet
      open={open && form !== null}
      title="改姓名或手机"
      onClose={onClose}
      action={
        form && (
          <Button
            id="save-revision"
            busy={saving.busy && '正在保存'}
            off={whyNotRevise(form, staff)}
            onTap={() => void save()}
          >
            改好了
          </Button>
        )
      }
    >
      {form && <ReviseFields form={form} staff={staff} failure={saving.failure} put={put} />}
      <SaveFailed inset failure={saving.failure?.code === 'PHONE_TAKEN' ? null : saving.failure} />
    </Sheet>
  )
}

interface ReviseFieldsProps {
  form: ReviseForm
  staff: Member['staff']
  failure: CallFailure | null
  put: (patch: Partial<ReviseForm>) => void
}

function ReviseFields({ form, staff, failure, put }: ReviseFieldsProps) {
  return (
    <>
      <Field
        id="revise-name"
        label="姓名"
        value={form.name}
        maxLength={LONGEST_NAME}
        onInput={(name) => put({ name })}
      />
      <Field
        id="revise-phone"
        joined
        kind="phone"
        label="新手机号，不换不用填"
        hint={`现在登记的尾号是 ${staff.phoneTail}`}
        value={form.phone}
        maxLength={PHONE_LENGTH}
        error={phoneProblem(form.phone) ?? takenText(failure)}
        onInput={(phone) => put({ phone })}
      />
      <View className={styles.say}>
        她管的网格会跟着改名；以前的走访还留当时的名字。{staff.bound && '微信绑定不变，不用重新绑。'}
      </View>
    </>
  )
}

function takenText(failure: CallFailure | null): string | undefined {
  if (failure?.code !== 'PHONE_TAKEN') return undefined
  const { title, advice } = failureMessage.PHONE_TAKEN
  return `${title}。${advice}`
}
