import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { Button } from '@/components/Button'
import { CellGroup } from '@/components/Cell'
import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { type Grid, type HouseholdOfGrid, useSplitting } from '@/hooks/use-grid-office'
import type { Job } from '@/hooks/use-job'
import { useNewId } from '@/hooks/use-write'
import { placeName } from '@/messages'
import { confirm } from '@/native'
import { Keepers } from '../Keepers'
import { Refused } from '../Refused'
import { ChooseHouseholds } from './ChooseHouseholds'
import styles from './index.module.scss'

interface SplitFormProps {
  grid: Grid
  households: readonly HouseholdOfGrid[]
  onBegun: (job: Job, grid: Grid) => void
}

const LONGEST = 30
/** The contract takes so many at once. */
const MOST = 300

/** Which households go, what the new grid is called, who keeps it. */
export function SplitForm({ grid, households, onBegun }: SplitFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [name, setName] = useState('')
  const [keeperId, setKeeperId] = useState<string | null>(null)
  const [tried, setTried] = useState<{ id: string; words: string } | null>(null)
  const newId = useNewId()
  const { run, busy, failure } = useSplitting()
  const toggle = useCallback(
    (id: string) => setChosen((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id])),
    [],
  )
  const split = async () => {
    const agreed = await confirm({
      title: `拆出${name.trim()}？`,
      content: `${chosen.length} 户连同走访、还在办的事挪到新网格，${grid.name}留下 ${households.length - chosen.length} 户。`,
      yes: '拆出来',
    })
    if (!agreed) return
    const words = JSON.stringify([name, keeperId, chosen])
    const id = tried?.words === words ? tried.id : await newId()
    setTried({ id, words })
    const answer = await run({ gridId: grid.id, newGrid: { id, name, keeperId }, householdIds: Array.from(chosen) })
    if (answer) onBegun(answer.job, answer.grid)
  }
  return (
    <>
      <Hero title="拆出一个新网格" detail={`从${placeName(grid.unitName)}的${grid.name}里拆`} />
      <Notice tone="calm">
        选中的户连同以前的走访和还在办的事一起挪过去。原来的网格员看不到它们了，没传的走访 30 天内照收。
      </Notice>
      <CellGroup>
        <Field
          id="new-grid-name"
          label="新网格叫什么"
          placeholder="比如 第五网格"
          maxLength={LONGEST}
          value={name}
          onInput={setName}
        />
      </CellGroup>
      <ChooseHouseholds households={households} chosen={chosen} onToggle={toggle} />
      <Keepers unitId={grid.unitId} chosen={keeperId} onChoose={setKeeperId} />
      <Refused failure={failure} alone />
      <View className={styles.last}>
        <Button
          id="split-now"
          busy={busy && '正在开始'}
          off={offWords(chosen.length, name)}
          onTap={() => void split()}
        >{`拆出 ${chosen.length} 户`}</Button>
      </View>
    </>
  )
}

function offWords(count: number, name: string): string | false {
  if (count > MOST) return `一次最多 ${MOST} 户`
  const missing = [name.trim() === '' && '名字', count === 0 && '选户'].filter(Boolean)
  return missing.length > 0 && `还差：${missing.join('、')}`
}
