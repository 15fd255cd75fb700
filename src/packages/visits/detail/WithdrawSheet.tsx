import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { useOnline } from '@/hooks/use-online'
import { tell } from '@/hooks/use-told'
import type { VisitChanging } from '@/hooks/use-visit-changes'
import { failureMessage } from '@/messages'
import { buzz } from '@/native'
import styles from './index.module.scss'

interface WithdrawSheetProps {
  open: boolean
  changing: VisitChanging
  onClose: () => void
}

const REASONS = ['记错了户', '记重了', '没有去成'].map((words) => ({ value: words, label: words }))
const LONGEST = 200

/** Recorded in error: it counts no longer and stays readable with the reason. */
export function WithdrawSheet({ open, changing: { withdraw }, onClose }: WithdrawSheetProps) {
  const [reason, setReason] = useState('')
  const online = useOnline()
  const save = async () => {
    if (!(await withdraw.run(reason))) return
    buzz()
    tell(online ? '撤回了，不再计数' : '撤回已存在本机，有信号会自动传')
    onClose()
  }
  const message = withdraw.failure && failureMessage[withdraw.failure.code]
  return (
    <Sheet
      open={open}
      title="撤回这次走访"
      onClose={onClose}
      action={
        <Button
          id="withdraw-save"
          kind="careful"
          busy={withdraw.busy && '正在保存'}
          off={reason.trim() === '' && '还差：为什么撤回'}
          onTap={() => void save()}
        >
          撤回
        </Button>
      }
    >
      <View className={styles.words}>
        撤回后不计入任何数，当时说的难处和心愿也一起收起。记录不会删掉，谁、什么时候、为什么撤回都留着，随时可以恢复。
      </View>
      <ChoiceChips
        id="withdraw-why"
        label="为什么撤回"
        choices={REASONS}
        chosen={[reason]}
        onChange={([words = '']) => setReason(words)}
      />
      <Field
        id="withdraw-reason"
        joined
        lines
        label="为什么撤回"
        placeholder="选一个，或者写一句"
        maxLength={LONGEST}
        value={reason}
        onInput={setReason}
      />
      {message && (
        <Notice tone="bad" fact={message.title}>
          {message.advice}
        </Notice>
      )}
    </Sheet>
  )
}
