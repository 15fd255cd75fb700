import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { SearchBox } from '@/components/SearchBox'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { useSettledWords } from '@/hooks/use-settled-words'
import { type Unit, useUnit } from '@/hooks/use-units'
import { openPage, routes } from '@/routes'
import { sortOfUnit } from '@/words/units'
import { Below } from './Below'
import { Breadcrumb } from './Breadcrumb'
import { Found } from './Found'

/** A search asks for two characters: one fits half the county. */
const SHORTEST_WORDS = 2

/** One unit of the tree with what stands under it; the ways down and up stay on this page. */
export function Tree({ startId }: { startId: string }) {
  const [unitId, setUnitId] = useState(startId)
  const [typed, setTyped] = useState('')
  const words = useSettledWords(typed)
  const { value, state, failure, refreshing, refresh } = useUnit(unitId)
  usePullDown(refresh)
  const goTo = (id: string) => {
    setTyped('')
    setUnitId(id)
  }
  if (!value) {
    if (state !== 'failed') return <Skeleton />
    return <LoadFailed title="这次没取到单位" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  }
  const { unit, above } = value
  return (
    <>
      <Breadcrumb above={above} onGo={goTo} />
      <Hero title={unit.name} detail={<Dotted parts={factsOf(unit)} />} end={<Ways unit={unit} refresh={refresh} />} />
      {failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
      <CellGroup>
        <Cell
          id="open-this-unit"
          icon="building"
          plain
          title="这个单位的情况"
          detail="任职的人、换届、沿革；改名和撤销也在里面"
          onTap={() => openPage(routes.unit(unit.id))}
        />
      </CellGroup>
      <SearchBox id="find-unit" placeholder="名称或拼音首字母" value={typed} onInput={setTyped} />
      {words.length >= SHORTEST_WORDS ? (
        <Found key={`${unitId} ${words}`} unitId={unitId} words={words} />
      ) : (
        <Below key={unitId} unit={unit} onGo={goTo} />
      )}
    </>
  )
}

const factsOf = (unit: Unit) => [sortOfUnit(unit), /^\d+$/.test(unit.id) && `代码 ${unit.id}`, unit.demo && '演示数据']

function Ways({ unit, refresh }: { unit: Unit; refresh: () => Promise<void> }) {
  return (
    <>
      <Refresh onRefresh={refresh} />
      {unit.level !== 'sector' && !unit.validTo && (
        <Button id="new-unit" kind="second" fit small icon="plus" onTap={() => openPage(routes.newUnit(unit.id))}>
          新建单位
        </Button>
      )}
    </>
  )
}
