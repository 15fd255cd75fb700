import { View } from '@tarojs/components'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import type { Grid } from '@/hooks/use-grid-office'
import { placeName } from '@/messages'
import { Above } from './Above'
import { Below } from './Below'
import { GridRows } from './GridRows'
import { NaturalVillages } from './NaturalVillages'
import { Ways } from './Ways'

interface Named {
  id: string
  name: string
}

interface StandingProps {
  unit: Named & { level: string }
  above: readonly Named[]
  children: readonly Named[]
  /** Of the unit and those below it; null above the towns. */
  grids: readonly Grid[] | null
  /** The cloud could not be asked. */
  isOld: boolean
  onRefresh: () => Promise<unknown>
  onChoose: (unitId: string) => void
}

/** The grids of a village or town, and the units under it to go to. */
export function Standing({ unit, above, children, grids, isOld, onRefresh, onChoose }: StandingProps) {
  const hers = (grids ?? []).filter((grid) => grid.unitId === unit.id)
  const isVillage = unit.level === 'village'
  return (
    <>
      <Hero
        title={placeName(unit.name)}
        detail={grids ? <Dotted parts={[countText(grids), vacantText(grids)]} /> : '选一个下级单位看网格'}
        end={<Refresh onRefresh={onRefresh} />}
      />
      <View>
        {isOld && (
          <Notice tone="wait" icon="offline">
            现在连不上妇联，这是上次取到的。
          </Notice>
        )}
      </View>
      <Above units={above} shown={unit.id} onChoose={onChoose} />
      {grids && <GridRows unit={unit} grids={hers} />}
      {isVillage ? (
        <NaturalVillages unitId={unit.id} grids={hers} />
      ) : (
        <Below units={children} grids={grids} onChoose={onChoose} />
      )}
      <Ways unitId={unit.id} hasGrids={grids !== null} />
    </>
  )
}

const countText = (grids: readonly object[]): string => (grids.length === 0 ? '还没有网格' : `${grids.length} 个网格`)

function vacantText(grids: readonly { keeper: object | null }[]): string | undefined {
  const vacant = grids.filter(({ keeper }) => keeper === null).length
  return vacant === 0 ? undefined : `${vacant} 个网格员待补`
}
