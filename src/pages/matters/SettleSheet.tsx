import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import type { CallFailure } from '@/hooks/failure'
import type { Concern } from '@/hooks/use-matters'
import { failureMessage } from '@/messages'
import { buzz } from '@/native'
import styles from './index.module.scss'

export interface SettleSheetProps {
  /** Null: closed. */
  concern: Concern | null
  onClose: () => void
  onSettle: (concern: Concern, note: string) => Promise<CallFailure | null>
}

const LONGEST = 200

/** 办好了, with a line on how, if she likes. */
export function SettleSheet({ concern, onClose, onSettle }: SettleSheetProps) {
  const [shown, setShown] = useState(concern)
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState<CallFailure | null>(null)
  if (concern && concern !== shown) {
    if (concern.id !== shown?.id) setNote('')
    setShown(concern)
  }

  const save = async () => {
    if (!shown) return
    const problem = await onSettle(shown, note)
    setFailure(problem)
    if (problem) return
    buzz()
    setNote('')
    onClose()
  }

  return (
    <Sheet
      open={concern !== null}
      title="这件事办好了"
      onClose={onClose}
      action={
        <Button id="settle" onTap={() => void save()}>
          记下：办好了
        </Button>
      }
    >
      <View className={styles.about}>
        {shown && `${shown.headName} 家，${shown.gridName}`}
        <View className={styles.said}>{shown?.text}</View>
      </View>
      <Field
        id="settle-note"
        label="怎么办好的，可以不写"
        lines
        value={note}
        maxLength={LONGEST}
        placeholder="比如：镇上问过了，补贴已经到账"
        onInput={setNote}
      />
      {failure && (
        <Notice tone="bad" inset fact={failureMessage[failure.code].title}>
          {failureMessage[failure.code].advice}
        </Notice>
      )}
    </Sheet>
  )
}
