import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Notice } from '@/components/Notice'
import type { NotTaken } from '@/hooks/use-founding-case'
import { failureMessage } from '@/messages'
import type { Blank, BlankValue } from '../../../../contracts/founding/blank'
import type { FillingUse } from './use-filling'
import { valueAlone } from './value-words'
import styles from './parts.module.scss'

interface ConflictProps {
  id: string
  blank: Blank
  mine: BlankValue | null
  theirs: BlankValue | null
  problem: NotTaken['problem']
  filling: FillingUse
}

/** A writing that was not taken in: both values side by side, and she chooses. */
export function Conflict({ id, blank, mine, theirs, problem, filling }: ConflictProps) {
  const { title, advice } = failureMessage[problem.code]
  const words = (value: BlankValue | null) => (value === null ? '空着' : valueAlone(blank, value))
  return (
    <View>
      <Notice tone="bad" inset fact={title}>
        {problem.details.issues?.[0]?.problem ?? advice}
      </Notice>
      <Cell plain title="这台手机上填的" detail={words(mine)} />
      <Cell plain title="妇联那边现在的" detail={words(theirs)} />
      <View className={styles.ways}>
        <Button id="use-mine" busy={filling.busy && '正在存'} onTap={() => void filling.insist(id, mine)}>
          用这台手机上的
        </Button>
        <Button id="use-theirs" kind="second" onTap={() => filling.giveUp(id)}>
          用妇联那边的
        </Button>
      </View>
    </View>
  )
}
