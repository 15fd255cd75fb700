import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { PickField } from '@/components/PickField'
import { Sheet } from '@/components/Sheet'
import { tell } from '@/hooks/use-told'
import { useToday } from '@/hooks/use-today'
import { type Unit, useClosingUnit, useReopeningUnit } from '@/hooks/use-units'
import { dayText, failureMessage } from '@/messages'
import styles from './index.module.scss'

interface CloseSheetProps {
  unit: Unit
  open: boolean
  onClose: () => void
  onChanged: () => Promise<void>
}

const WORDS = {
  close: {
    title: '撤销这个单位',
    say: '撤销以后它还在名册里，写着撤销的日子，以前的记录都留着。下面还有单位或在住的户，就先挪走再撤销。',
    day: '从哪天起撤销',
    reason: '为什么撤销',
    example: '比如 村改居，并入张屯村',
    action: '撤销',
    busy: '正在撤销',
    done: '已撤销',
  },
  reopen: {
    title: '重新启用',
    say: '启用以后它又能任职、设网格。撤销过的日子会留在沿革里。',
    day: '从哪天起启用',
    reason: '为什么启用',
    example: '比如 恢复建制',
    action: '重新启用',
    busy: '正在启用',
    done: '又启用了',
  },
} as const

/** The day and the reason for closing a unit, or for taking it up again. */
export function CloseSheet({ unit, open, onClose, onChanged }: CloseSheetProps) {
  const { today } = useToday()
  const words = WORDS[unit.validTo ? 'reopen' : 'close']
  const closing = useClosingUnit()
  const reopening = useReopeningUnit()
  const write = unit.validTo ? reopening : closing
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState('')
  const submit = async () => {
    if (!(await write.run({ unitId: unit.id, on, reason }))) return
    onClose()
    tell(`${unit.name}${words.done}`)
    await onChanged()
  }
  const failure = write.failure && failureMessage[write.failure.code]
  return (
    <Sheet
      open={open}
      title={words.title}
      onClose={onClose}
      action={
        <Button
          id="confirm-close"
          kind={unit.validTo ? 'primary' : 'careful'}
          busy={write.busy && words.busy}
          off={reason.trim() === '' && `还差：${words.reason}`}
          onTap={() => void submit()}
        >
          {words.action}
        </Button>
      }
    >
      <View className={styles.say}>{words.say}</View>
      <PickField
        id="close-day"
        joined
        mode="date"
        label={words.day}
        value={on}
        words={dayText(on, today)}
        first={unit.validTo ?? unit.validFrom}
        last={today}
        onPick={setOn}
      />
      <Field
        id="close-reason"
        joined
        label={words.reason}
        placeholder={words.example}
        maxLength={100}
        value={reason}
        onInput={setReason}
      />
      {failure && (
        <Notice tone={write.failure?.code === 'OFFLINE' ? 'wait' : 'bad'} inset fact={failure.title}>
          {write.failure?.code === 'OFFLINE' ? '这件事要有网络才能办，填的都还在，有信号再点一次。' : failure.advice}
        </Notice>
      )}
    </Sheet>
  )
}
