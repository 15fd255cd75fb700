import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Sheet } from '@/components/Sheet'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { labelOf, wordsAt } from './review-view'
import type { RemarksUse } from './use-remarks'
import styles from './index.module.scss'

interface RemarkSheetProps {
  found: FoundingCase
  use: RemarksUse
}

const LONGEST = 200

/** What is to be put right at one place. */
export function RemarkSheet({ found, use: { at: place, open, remarks, noteAt } }: RemarkSheetProps) {
  const note = place === null ? '' : (remarks.notes[place] ?? '')
  const onClose = () => open(null)
  return (
    <View>
      {place !== null && (
        <Sheet
          open
          title={labelOf(place)}
          onClose={onClose}
          action={
            <Button id="remark-done" onTap={onClose}>
              {note.trim() === '' ? '不写意见' : '写好了'}
            </Button>
          }
        >
          <View className={styles.now}>{`现在是：${wordsAt(place, found)}`}</View>
          <Field
            id="remark"
            lines
            label="这一处怎么改"
            placeholder="比如：名册上是 86 人，请对一下"
            maxLength={LONGEST}
            value={note}
            onInput={noteAt}
          />
        </Sheet>
      )}
    </View>
  )
}
