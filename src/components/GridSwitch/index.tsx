import { View } from '@tarojs/components'
import { useState } from 'react'
import { useGrids } from '@/hooks/use-grids'
import { Cell, CellGroup } from '../Cell'
import { Icon } from '../Icon'
import { Segment } from '../Segment'
import { Sheet } from '../Sheet'
import styles from './index.module.scss'

/** Up to this many stand side by side. */
const SIDE_BY_SIDE = 2

/** Which grid the screens show. Nothing where she has one. */
export function GridSwitch() {
  const { grids, chosen, choose } = useGrids()
  const [open, setOpen] = useState(false)
  if (grids.length < 2) return null
  if (grids.length <= SIDE_BY_SIDE) {
    const choices = grids.map(({ id, name }) => ({ value: id, label: name }))
    return (
      <View className={styles.segment}>
        <Segment label="看哪个网格" choices={choices} value={chosen?.id} onChange={choose} />
      </View>
    )
  }
  const take = (gridId: string) => {
    choose(gridId)
    setOpen(false)
  }
  return (
    <>
      <CellGroup>
        <Cell id="choose-grid" icon="register" plain title={chosen?.name} end="换一个" onTap={() => setOpen(true)} />
      </CellGroup>
      <Sheet open={open} title="看哪个网格" onClose={() => setOpen(false)}>
        {grids.map(({ id, name }) => (
          <Cell
            key={id}
            plain={id !== chosen?.id}
            title={name}
            end={id === chosen?.id ? <Icon name="check" size="small" tone="accent" label="正在看" /> : undefined}
            stays
            onTap={() => take(id)}
          />
        ))}
      </Sheet>
    </>
  )
}
