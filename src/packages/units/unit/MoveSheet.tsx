import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Notice } from '@/components/Notice'
import { PickField } from '@/components/PickField'
import { Sheet } from '@/components/Sheet'
import { useMovingUnit } from '@/hooks/use-moving-unit'
import { useToday } from '@/hooks/use-today'
import { tell } from '@/hooks/use-told'
import type { Unit } from '@/hooks/use-units'
import { dayText, failureMessage } from '@/messages'
import { ParentChoice } from './ParentChoice'
import styles from './index.module.scss'

interface MoveSheetProps {
  unit: Unit
  /** Above whom nobody looks for a new parent. */
  rootId: string
  open: boolean
  onClose: () => void
  onChanged: () => Promise<void>
}

/** The unit with all that is below it goes to another parent; closing the sheet does not stop it. */
export function MoveSheet({ unit, rootId, open, onClose, onChanged }: MoveSheetProps) {
  const { today } = useToday()
  const begin = useMovingUnit()
  const [parent, setParent] = useState<Unit | null>(null)
  const [on, setOn] = useState(today)
  const submit = async () => {
    if (!parent || !(await begin.run({ unitId: unit.id, newParentId: parent.id, on }))) return
    onClose()
    tell(`${unit.name}开始移到${parent.name}`)
    await onChanged()
  }
  const failure = begin.failure && failureMessage[begin.failure.code]
  return (
    <Sheet
      open={open}
      title="移到别的上级"
      onClose={onClose}
      action={
        <Button
          id="confirm-move"
          busy={begin.busy && '正在移'}
          off={!parent && '还差：新的上级'}
          onTap={() => void submit()}
        >
          移过去
        </Button>
      }
    >
      <View className={styles.say}>
        它下面的单位、网格、户和走访都跟着走，一户一户地挪，挪的时候照常能用。关上这一页也会接着挪完。
      </View>
      {parent ? (
        <Cell
          id="new-parent"
          icon="building"
          title={parent.name}
          detail="新的上级"
          end="换一个"
          stays
          onTap={() => setParent(null)}
        />
      ) : (
        <ParentChoice unit={unit} rootId={rootId} onPick={setParent} />
      )}
      <PickField
        id="move-day"
        joined
        mode="date"
        label="从哪天起"
        value={on}
        words={dayText(on, today)}
        last={today}
        onPick={setOn}
      />
      {failure && (
        <Notice tone={begin.failure?.code === 'OFFLINE' ? 'wait' : 'bad'} inset fact={failure.title}>
          {begin.failure?.code === 'OFFLINE' ? '移单位要有网络，选的都还在，有信号再点一次。' : failure.advice}
        </Notice>
      )}
    </Sheet>
  )
}
