import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import styles from './index.module.scss'

interface FilteredProps {
  words: string
  shown: number
  onChoose: () => void
  onAll: () => void
}

/** How many there are and what they were picked by. */
export function Filtered({ words, shown, onChoose, onAll }: FilteredProps) {
  return (
    <View className={styles.filter}>
      <View className={styles.words}>{words === '' ? `在住 ${shown} 户` : `${words}：${shown} 户`}</View>
      {words !== '' && (
        <Button id="all-households" kind="quiet" fit onTap={onAll}>
          都看
        </Button>
      )}
      <Button id="filter-households" kind="second" small fit icon="list" onTap={onChoose}>
        筛选
      </Button>
    </View>
  )
}

/** What fits the words she typed and is not shown: moved away, closed, or not picked. */
export function LeftOut({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <CellGroup>
      <Cell id="show-left-out" icon="down" accent title={`还有 ${count} 户不在这次筛选里，也看看`} onTap={onShow} />
    </CellGroup>
  )
}
