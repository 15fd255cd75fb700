import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import type { SeenCase } from '@/hooks/use-founding-case'
import { failureMessage } from '@/messages'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import type { StepState } from '../../../../contracts/founding/progress'
import { lastHandOver, remarksTo } from './standing'
import styles from './parts.module.scss'

interface RemarksProps {
  seen: SeenCase
  state: StepState
  onOpen: (id: string) => void
}

const labelOf = (id: string): string => vocabulary.blanks[id]?.label ?? vocabulary.rosters[id]?.label ?? id

/** What the federation wrote when it returned the papers, and what it did not take in from this phone: each at its place. */
export function Remarks({ seen: { found, notTaken }, state, onOpen }: RemarksProps) {
  const last = lastHandOver(found, state.step.handOver)
  const returned = last?.state === 'returned' ? last : null
  const refused = Object.entries(notTaken).filter(([id]) => state.asked.includes(id))
  return (
    <View className={styles.remarks}>
      {returned && (
        <Cell
          icon="edit"
          tone="danger"
          title={`${found.superior.name}退回，请改一下`}
          detail={returned.note ?? '看下面写在各处的意见'}
        />
      )}
      {remarksTo(found, state.step.handOver).map(({ place, words, isMended }) => (
        <Cell
          key={place}
          id={`note-${place}`}
          icon={isMended ? 'check' : 'problem'}
          tone={isMended ? 'done' : 'danger'}
          title={labelOf(place)}
          detail={words}
          end={isMended ? '已改' : undefined}
          onTap={() => onOpen(place)}
        />
      ))}
      {refused.map(([id, { problem }]) => (
        <Cell
          key={id}
          id={`not-taken-${id}`}
          icon="problem"
          tone="danger"
          title={labelOf(id)}
          detail={
            problem.code === 'CONFLICT' ? '别处也改过，请选一个' : `没收下：${failureMessage[problem.code].title}`
          }
          onTap={() => onOpen(id)}
        />
      ))}
    </View>
  )
}
