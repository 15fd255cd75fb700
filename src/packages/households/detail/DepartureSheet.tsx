import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { PickField } from '@/components/PickField'
import { Sheet } from '@/components/Sheet'
import { useAction } from '@/hooks/use-action'
import { useHouseholdLifecycle } from '@/hooks/use-household-lifecycle'
import { useOnline } from '@/hooks/use-online'
import { useToday } from '@/hooks/use-today'
import { tell } from '@/hooks/use-told'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { dayText, failureMessage } from '@/messages'
import { buzz } from '@/native'
import { promisesStayText } from '@/words/household-changes'
import styles from './index.module.scss'

export interface DepartureSheetProps {
  household: SeenHousehold
  /** Null: closed. */
  kind: 'move' | 'close' | null
  /** Things said and not done yet. */
  open: number
  onClose: () => void
}

const FIRST_DAY = '2000-01-01'
const LONGEST = 100
const reasons = ['家里没人了', '拆户了', '登记错了'].map((value) => ({ value, label: value }))

const words = {
  move: {
    title: '这一户搬走了',
    day: '哪天搬走的',
    why: '搬到哪里，不知道就空着',
    example: '比如：济南的儿子家',
    save: '记下：搬走了',
    after: '以后不再提醒走访，也不再计入户数，经过都留着。搬到本村别的网格的，请村妇联主席换网格。',
  },
  close: {
    title: '关闭这户的档案',
    day: '从哪天起',
    why: '为什么关闭',
    example: '点上面的，或者自己写',
    save: '关闭档案',
    after: '以后不再提醒走访，也不再计入户数，经过都留着。关错了，村妇联主席可以重新启用。',
  },
} as const

/** Says beforehand what comes of it. Works without signal. */
export function DepartureSheet({ household, kind, open, onClose }: DepartureSheetProps) {
  const { today } = useToday()
  const online = useOnline()
  const { moveAway, close } = useHouseholdLifecycle(household)
  const [shown, setShown] = useState<'move' | 'close'>('move')
  const [on, setOn] = useState(today)
  const [why, setWhy] = useState('')
  if (kind && kind !== shown) {
    setShown(kind)
    setWhy('')
  }
  const saving = useAction(async () => {
    const note = why.trim()
    await (shown === 'move' ? moveAway(on, note === '' ? null : note) : close(on, note))
    buzz()
    tell(online ? '记下了' : '已存在本机，有信号会自动传')
    onClose()
  })
  const text = words[shown]
  const lacksReason = shown === 'close' && why.trim() === ''
  return (
    <Sheet
      open={kind !== null}
      title={text.title}
      onClose={onClose}
      action={
        <Button
          id="save-departure"
          kind={shown === 'close' ? 'careful' : 'primary'}
          busy={saving.busy && '正在保存'}
          off={lacksReason && '还差：为什么关闭'}
          onTap={() => void saving.run()}
        >
          {text.save}
        </Button>
      }
    >
      <View className={styles.padded}>
        <Notice tone="calm" inset fact={promisesStayText(open)}>
          {text.after}
        </Notice>
      </View>
      <PickField
        id="departure-day"
        mode="date"
        label={text.day}
        value={on}
        words={dayText(on, today)}
        first={FIRST_DAY}
        last={today}
        onPick={setOn}
      />
      {shown === 'close' && (
        <ChoiceChips
          id="close-reason"
          label="常见的原因"
          choices={reasons}
          chosen={[why]}
          onChange={([reason]) => setWhy(reason ?? '')}
        />
      )}
      <Field
        id="departure-why"
        label={text.why}
        placeholder={text.example}
        maxLength={LONGEST}
        value={why}
        onInput={setWhy}
      />
      {saving.failure && (
        <View className={styles.padded}>
          <Notice tone="bad" inset fact={failureMessage[saving.failure.code].title}>
            {failureMessage[saving.failure.code].advice}
          </Notice>
        </View>
      )}
    </Sheet>
  )
}
