import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Skeleton } from '@/components/Skeleton'
import { Tag } from '@/components/Tag'
import { usePullDown } from '@/hooks/use-pull-down'
import { useToday } from '@/hooks/use-today'
import { useUnit, useUnitHistory } from '@/hooks/use-units'
import { sortOfUnit, validityText } from '@/words/units'
import type { Person } from '../../../../contracts/identity'
import { Changes } from './Changes'
import { Facts } from './Facts'
import { People } from './People'
import { Story } from './Story'

/** Reads the unit and its history; what is stored shows while the cloud is asked. */
export function OneUnit({ unitId, person }: { unitId: string; person: Person }) {
  const { value, state, failure, refreshing, refresh } = useUnit(unitId)
  const history = useUnitHistory(unitId)
  const { today } = useToday()
  const refreshAll = async () => {
    await Promise.all([refresh(), history.refresh()])
  }
  usePullDown(refreshAll)
  if (!value) {
    if (state !== 'failed') return <Skeleton />
    return <LoadFailed title="这次没取到这个单位" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  }
  const { unit, above } = value
  const isOpen = !unit.validTo
  return (
    <>
      <Hero
        title={unit.name}
        detail={<Dotted parts={[sortOfUnit(unit), unit.zone && '开发区', unit.demo && '演示数据']} />}
        end={<Refresh onRefresh={refreshAll} />}
      >
        {!isOpen && <Tag icon="minus">{validityText(unit, today)}</Tag>}
      </Hero>
      {failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
      <People unit={unit} isFounder={person.role === 'founder'} />
      <Facts unit={unit} parent={above[above.length - 1] ?? null} />
      {history.value && <Story history={history.value} />}
      <Changes
        key={`${unit.id} ${unit.validTo ?? ''}`}
        unit={unit}
        person={person}
        moving={history.value?.moving ?? null}
        onChanged={refreshAll}
      />
    </>
  )
}
