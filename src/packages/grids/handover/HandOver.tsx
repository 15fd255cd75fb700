import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { CellGroup } from '@/components/Cell'
import { Field } from '@/components/Field'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Skeleton } from '@/components/Skeleton'
import { type GridStanding, useGridStanding } from '@/hooks/use-grid-office'
import { useHandingOver } from '@/hooks/use-handing-over'
import { tell } from '@/hooks/use-told'
import { placeName } from '@/messages'
import { confirm } from '@/native'
import { replacePage, routes } from '@/routes'
import { Refused } from '../Refused'
import { Successors } from './Successors'
import { WhatMoves } from './WhatMoves'
import styles from './index.module.scss'

const LONGEST_NOTE = 500

/** Who takes it over, what she should know, and what goes along. */
export function HandOver({ gridId }: { gridId: string }) {
  const { state, value, failure, refreshing, refresh } = useGridStanding(gridId)
  if (state === 'failed')
    return <LoadFailed title="没取到这个网格" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  return value ? <Form standing={value} /> : <Skeleton />
}

interface Chosen {
  id: string
  name: string
}

function Form({ standing }: { standing: GridStanding }) {
  const { grid } = standing
  const [to, setTo] = useState<Chosen | null>(null)
  const [note, setNote] = useState('')
  const { run, busy, failure } = useHandingOver()
  const handOver = async () => {
    if (!to) return
    const agreed = await confirm({
      title: `把${grid.name}交给${to.name}？`,
      content: questionFor(standing, to.name),
      yes: grid.keeper ? '移交' : '指派',
    })
    if (!agreed) return
    if (!(await run({ gridId: grid.id, toStaffId: to.id, note: note.trim() === '' ? null : note }))) return
    tell(`${grid.name}已交给${to.name}`)
    replacePage(routes.brief(grid.id))
  }
  const verb = grid.keeper ? '移交' : '指派'
  return (
    <>
      <Hero title={`${verb}${grid.name}`} detail={`${placeName(grid.unitName)}，${keeperText(grid.keeper)}`} />
      <Successors unitId={grid.unitId} but={grid.keeper?.id ?? null} chosen={to?.id ?? null} onChoose={setTo} />
      <CellGroup>
        <Field
          id="handover-note"
          lines
          label="要交代的话（可以不写）"
          placeholder="比如 李奶奶耳背，敲门要重一点"
          keepsAll
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={setNote}
        />
      </CellGroup>
      <WhatMoves standing={standing} />
      <Refused failure={failure} alone />
      <View className={styles.last}>
        <Button
          id="hand-over-now"
          busy={busy && `正在${verb}`}
          off={to === null && '先选接手的人'}
          onTap={() => void handOver()}
        >
          {to ? `${verb}给${to.name}` : verb}
        </Button>
      </View>
    </>
  )
}

const keeperText = (keeper: Chosen | null): string => (keeper ? `现在由${keeper.name}负责` : '现在没有网格员')

function questionFor({ grid, households, openPromises }: GridStanding, to: string): string {
  const moves = `${households} 户、${openPromises} 件答应的事，从现在起归${to}。`
  if (!grid.keeper) return moves
  return `${moves}${grid.keeper.name}马上看不到这些户，她没传的走访 30 天内照收。`
}
