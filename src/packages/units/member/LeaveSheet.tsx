import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { PickField } from '@/components/PickField'
import { Sheet } from '@/components/Sheet'
import { useKeptForm } from '@/hooks/use-kept-form'
import { type Member, useLeaving } from '@/hooks/use-member'
import { useToday } from '@/hooks/use-today'
import { tell } from '@/hooks/use-told'
import { fullDayText } from '@/messages'
import { buzz } from '@/native'
import { openPage, routes } from '@/routes'
import { SaveFailed } from '../parts/SaveFailed'
import styles from './index.module.scss'

export interface LeaveSheetProps {
  open: boolean
  member: Member
  onClose: () => void
  onDone: () => void
}

interface LeaveForm {
  on: string
  reason: string
}

const LONGEST_REASON = 100
const REASONS = ['换届不再担任', '工作调动', '外出务工', '身体原因'].map((value) => ({ value, label: value }))

/** 记离任: says beforehand what will happen, and offers to hand her grids over first. */
export function LeaveSheet({ open, member: { staff }, onClose, onDone }: LeaveSheetProps) {
  const { today } = useToday()
  const { form, begin, change, forget } = useKeptForm<LeaveForm>(`leave/${staff.id}`)
  const saving = useLeaving()
  useEffect(() => {
    if (open) begin({ on: today, reason: '' })
  }, [open, begin, today])
  const reason = form?.reason ?? ''

  const save = async () => {
    if (!form || !(await saving.run({ staffId: staff.id, ...form }))) return
    forget()
    buzz()
    tell(`已记下${staff.name}离任`)
    onDone()
  }
  const off = reason.trim() === '' && '还差：原因'
  return (
    <Sheet
      open={open && form !== null}
      title={`${staff.name}离任`}
      onClose={onClose}
      action={
        <Button id="save-leaving" kind="careful" busy={saving.busy && '正在保存'} off={off} onTap={() => void save()}>
          {staff.grids.length === 0 ? '记下离任' : '不等移交，记下离任'}
        </Button>
      }
    >
      <HandOverFirst grids={staff.grids} />
      <Consequences staff={staff} />
      <PickField
        id="leave-day"
        joined
        mode="date"
        label="哪天离任的"
        value={form?.on ?? today}
        words={fullDayText(form?.on ?? today)}
        first={staff.termFrom}
        last={today}
        onPick={(on) => change({ on })}
      />
      <Field
        id="leave-reason"
        joined
        label="原因"
        placeholder="点下面的，或者自己写"
        maxLength={LONGEST_REASON}
        value={reason}
        onInput={(words) => change({ reason: words })}
      />
      <ChoiceChips
        label="常见的原因"
        choices={REASONS}
        chosen={[reason]}
        onChange={([chosen]) => change({ reason: chosen ?? '' })}
      />
      <SaveFailed inset failure={saving.failure} />
    </Sheet>
  )
}

type Staff = Member['staff']

function HandOverFirst({ grids }: Pick<Staff, 'grids'>) {
  const [first] = grids
  if (!first) return null
  const names = grids.map(({ name }) => name).join('、')
  return (
    <Notice
      tone="wait"
      icon="handin"
      inset
      fact={`最好先移交她的 ${grids.length} 个网格`}
      onTap={() => openPage(routes.handOver(first.id))}
    >
      {`${names}。先移交，户和答应过的事当场就有人接。点这里去移交。`}
    </Notice>
  )
}

function Consequences({ staff: { bound, grids } }: { staff: Staff }) {
  const all = [
    bound && '她的微信解除绑定，手机上的资料随着清掉',
    grids.length > 0 && `她的 ${grids.length} 个网格没人管，列进网格缺口，等您安排`,
    '她的手机号可以再登记别的职务',
    '她做过的走访、留过的名都照旧在',
  ]
  return (
    <>
      <View className={styles.label}>记下以后</View>
      <View className={styles.list}>
        {all
          .filter((words) => words !== false)
          .map((words) => (
            <View key={words} className={styles.item}>
              {words}
            </View>
          ))}
      </View>
      <View className={styles.say}>记下后不能撤回；她又上任的，按新的任期重新登记。</View>
    </>
  )
}
