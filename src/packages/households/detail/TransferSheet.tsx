import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { Icon } from '@/components/Icon'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { SearchBox } from '@/components/SearchBox'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { useAction } from '@/hooks/use-action'
import { useGridsNearby } from '@/hooks/use-grids-nearby'
import { useHouseholdLifecycle } from '@/hooks/use-household-lifecycle'
import { tell } from '@/hooks/use-told'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { failureMessage, placeName } from '@/messages'
import { promisesStayText } from '@/words/household-changes'
import styles from './index.module.scss'

export interface TransferSheetProps {
  household: SeenHousehold
  open: boolean
  openMatters: number
  onDone: () => void
  onClose: () => void
}

const SHOWN = 12
const LONGEST = 100

/** To another grid, with all that happened at its door. Needs the network: the keepers' phones change hands. */
export function TransferSheet({ household, open, openMatters, onDone, onClose }: TransferSheetProps) {
  const { transfer } = useHouseholdLifecycle(household)
  const nearby = useGridsNearby(household, open)
  const [typed, setTyped] = useState('')
  const [gridId, setGridId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const moving = useAction(async () => {
    if (gridId === null) return
    await transfer(gridId, note.trim() === '' ? null : note)
    tell('换好了，新的网格员更新名单就能看到')
    onClose()
    onDone()
  })
  const fitting = nearby.grids.filter(({ name, unitName, keeper }) =>
    `${name}${unitName}${keeper?.name ?? ''}`.includes(typed.trim()),
  )
  return (
    <Sheet
      open={open}
      title="换到别的网格"
      onClose={onClose}
      action={
        <Button
          id="save-transfer"
          busy={moving.busy && '正在换'}
          off={gridId === null && '先选一个网格'}
          onTap={() => void moving.run()}
        >
          换过去
        </Button>
      }
    >
      <View className={styles.padded}>
        <Notice tone="calm" inset fact="走访、诉求和心愿都跟着去">
          {promisesStayText(openMatters)}原来的网格员手机上不再有这一户。
        </Notice>
      </View>
      <SearchBox id="search-grid" placeholder="网格、村或网格员" value={typed} onInput={setTyped} />
      {nearby.state === 'loading' && <Skeleton rows={3} />}
      {nearby.state === 'failed' && (
        <LoadFailed title="没取到网格" failure={nearby.failure} onRetry={() => void nearby.refresh()} />
      )}
      {nearby.state === 'ready' && fitting.length === 0 && <Cell plain icon="question" title="没有别的网格可以换" />}
      {fitting.slice(0, SHOWN).map(({ id, name, unitName, keeper }) => (
        <Cell
          key={id}
          id={`grid-${id}`}
          title={name}
          detail={`${placeName(unitName)}，${keeper?.name ?? '还没有网格员'}`}
          end={id === gridId && <Icon name="check" tone="accent" label="选了这个" />}
          stays
          onTap={() => setGridId(id)}
        />
      ))}
      {fitting.length > SHOWN && <Cell plain title={`还有 ${fitting.length - SHOWN} 个，打几个字再找`} />}
      <Field
        id="transfer-note"
        label="为什么换，可以不写"
        placeholder="比如：嫁到邻村"
        maxLength={LONGEST}
        value={note}
        onInput={setNote}
      />
      {moving.failure && (
        <View className={styles.padded}>
          <Notice
            tone={moving.failure.code === 'OFFLINE' ? 'wait' : 'bad'}
            inset
            fact={failureMessage[moving.failure.code].title}
          >
            {moving.failure.code === 'OFFLINE' ? '换网格要等有信号时办。' : failureMessage[moving.failure.code].advice}
          </Notice>
        </View>
      )}
    </Sheet>
  )
}
