import { LoadFailed } from '@/components/LoadFailed'
import { Skeleton } from '@/components/Skeleton'
import { useChosenUnit } from '@/hooks/use-chosen-unit'
import { useDivision, useGridsOf } from '@/hooks/use-grid-office'
import { usePullDown } from '@/hooks/use-pull-down'
import { Above } from './Above'
import { Standing } from './Standing'

interface GridsProps {
  own: string
  asked: string | undefined
}

/** The grids of the unit she looks at, with the way to others. */
export function Grids({ own, asked }: GridsProps) {
  const { unitId, choose } = useChosenUnit(asked, own)
  const division = useDivision(unitId)
  const level = division.value?.unit.level
  const hasGrids = level === 'village' || level === 'town'
  const found = useGridsOf(hasGrids ? unitId : null)
  const refresh = () => Promise.all([division.refresh(), found.refresh()])
  usePullDown(refresh)
  if (division.state === 'failed' || (hasGrids && found.state === 'failed'))
    return (
      <>
        <LoadFailed
          title="这次没取到网格"
          failure={division.failure ?? found.failure}
          busy={division.refreshing || found.refreshing}
          onRetry={() => void refresh()}
        />
        <Above units={[{ id: own, name: '' }]} shown={unitId} onChoose={choose} />
      </>
    )
  if (!division.value || (hasGrids && !found.grids)) return <Skeleton />
  return (
    <Standing
      {...division.value}
      grids={hasGrids ? found.grids : null}
      isOld={division.failure !== null || found.failure !== null}
      onRefresh={refresh}
      onChoose={choose}
    />
  )
}
