import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Field } from '@/components/Field'
import { Section } from '@/components/Section'
import type { Remarks } from '@/hooks/use-founding-review'
import { labelOf } from './review-view'

interface GiveBackProps {
  remarks: Remarks
  onNote: (note: string) => void
  onRemark: (place: string) => void
}

/** The remarks with which papers go back: one to the whole, and those to single places. */
export function GiveBack({ remarks: { note, notes }, onNote, onRemark }: GiveBackProps) {
  const places = Object.entries(notes)
  return (
    <Section title="退回修改" remark={`${places.length} 处意见`}>
      <Field
        id="return-note"
        lines
        label="总的说一句（可以不写）"
        hint="下面“填了什么”里，点哪一处，就给哪一处写意见。"
        maxLength={500}
        value={note}
        onInput={onNote}
      />
      <View>
        {places.map(([place, words]) => (
          <Cell
            key={place}
            icon="edit"
            tone="accent"
            title={labelOf(place)}
            detail={words}
            onTap={() => onRemark(place)}
          />
        ))}
      </View>
    </Section>
  )
}
