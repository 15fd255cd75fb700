import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Export } from '@/hooks/use-export'
import { failureMessage } from '@/messages'
import { Button } from '../Button'
import { ChoiceChips } from '../ChoiceChips'
import { Field } from '../Field'
import { Notice } from '../Notice'
import { Segment } from '../Segment'
import { Sheet } from '../Sheet'
import styles from './index.module.scss'

export interface ExportButtonProps {
  /** How many rows the screen shows, and whether there are more; without rows there is nothing to take out. */
  shown: number
  hasMore: boolean
  /** 条, 件, 人. */
  unit: string
  action: Export
}

const PURPOSES = ['上报材料', '工作台账', '核对情况', '开会讨论'].map((words) => ({ value: words, label: words }))
const LONGEST = 40

/** Takes the list out as an Excel file: how much of it, and what for; on a phone it opens, on a PC it is saved. */
export function ExportButton({ shown, hasMore, unit, action }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false)
  if (shown === 0) return null
  return (
    <>
      <Button id="export" kind="second" fit small icon="download" onTap={() => setOpen(true)}>
        导出 Excel
      </Button>
      <ExportSheet open={isOpen} onClose={() => setOpen(false)} {...{ shown, hasMore, unit, action }} />
    </>
  )
}

interface ExportSheetProps extends ExportButtonProps {
  open: boolean
  onClose: () => void
}

function ExportSheet({ open, onClose, shown, hasMore, unit, action }: ExportSheetProps) {
  const [purpose, setPurpose] = useState('')
  const [extent, setExtent] = useState<'all' | 'shown'>('all')
  const { run, busy, failure } = action
  const all = hasMore && extent === 'all'
  const make = async () => {
    if (await run(all ? null : shown, purpose.trim())) onClose()
  }
  const extents = [
    { value: 'all', label: '全部' },
    { value: 'shown', label: `屏幕上的 ${shown} ${unit}` },
  ] as const
  return (
    <Sheet
      open={open}
      title="导出 Excel"
      onClose={onClose}
      action={
        <Button
          id="make-export"
          icon="download"
          busy={busy && '正在做表'}
          off={purpose.trim() === '' && '先选一个用途'}
          onTap={() => void make()}
        >
          {all ? `导出全部` : `导出 ${shown} ${unit}`}
        </Button>
      }
    >
      {hasMore && (
        <View className={styles.extent}>
          <Segment id="extent" label="导出多少" choices={extents} value={extent} onChange={setExtent} />
        </View>
      )}
      <View className={styles.question}>做什么用</View>
      <ChoiceChips
        id="purpose"
        label="做什么用"
        choices={PURPOSES}
        chosen={[purpose]}
        onChange={([picked]) => setPurpose(picked ?? '')}
      />
      <Field
        id="purpose-words"
        label="也可以自己写"
        value={purpose}
        maxLength={LONGEST}
        placeholder="比如：镇妇联季度汇总"
        onInput={setPurpose}
      />
      <View className={styles.note}>和屏幕上一样的内容。表头会写上单位、导出人、时间和用途，也会留下一条记录。</View>
      {failure && (
        <View className={styles.failed}>
          <Notice tone={failure.code === 'OFFLINE' ? 'wait' : 'bad'} inset fact={failureMessage[failure.code].title}>
            {failure.code === 'OFFLINE' ? '导出要有网络，有信号再来一次。' : failureMessage[failure.code].advice}
          </Notice>
        </View>
      )}
    </Sheet>
  )
}
