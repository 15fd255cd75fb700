import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { LoadFailed } from '@/components/LoadFailed'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { chunksOf } from '@/components/chunks'
import { useSuperiors } from '@/hooks/use-superiors'
import type { ChosenUnit } from './start-form'
import styles from './index.module.scss'

interface SuperiorSheetProps {
  open: boolean
  onClose: () => void
  onChoose: (unit: ChosenUnit) => void
}

interface Step extends ChosenUnit {
  isTown: boolean
}

/** By place: the city, the county, the town; one may stop at any of them. */
export function SuperiorSheet({ open, onClose, onChoose }: SuperiorSheetProps) {
  const [path, setPath] = useState<readonly Step[]>([])
  const here = path.at(-1)
  const read = useSuperiors(here?.id ?? null, open)
  const units = read.value?.units ?? []
  const pick = (unit: Step) => (unit.isTown ? onChoose(unit) : setPath([...path, unit]))
  return (
    <Sheet
      open={open}
      title={here ? here.name : '单位在哪个市'}
      onClose={onClose}
      action={
        here && (
          <>
            <Button id="superior-back" kind="second" fit onTap={() => setPath(path.slice(0, -1))}>
              上一级
            </Button>
            <Button id="superior-here" onTap={() => onChoose(here)}>
              就归这一级
            </Button>
          </>
        )
      }
    >
      <View className={styles.units}>
        {read.state === 'loading' && <Skeleton rows={4} />}
        {read.state === 'failed' && (
          <LoadFailed title="没取到妇联名单" failure={read.failure} onRetry={() => void read.refresh()} />
        )}
        {chunksOf(units).map((chunk, index) => (
          <View key={index}>
            {chunk.map(({ id, name, level }) => (
              <Cell
                key={id}
                id={`superior-${id}`}
                plain
                title={name}
                onTap={() => pick({ id, name, isTown: level === 'town' })}
              />
            ))}
          </View>
        ))}
        {read.state === 'ready' && units.length === 0 && (
          <Cell plain title="下面没有登记妇联" detail="就归这一级，或者回上一级" />
        )}
      </View>
    </Sheet>
  )
}
