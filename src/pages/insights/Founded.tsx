import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { Overview } from '@/hooks/use-overview'
import { grouped } from '@/messages'
import { openPage, routes } from '@/routes'
import {
  type FoundingRouteId,
  foundingRouteIds,
  laterRouteIds,
  type RouteId,
  stages,
} from '../../../contracts/founding/route'

type Founding = Exclude<FoundingRouteId, 'contactFirst'>

const kindName: Record<Founding, string> = {
  federation: '单独建的妇联',
  committee: '妇女委员会',
  industry: '行业妇联',
  microHome: '妇女微家',
}

const isFounding = (route: FoundingRouteId): route is Founding => route !== 'contactFirst'

/** What was founded and whom it covers, and how many foundings go on; each figure opens its records. */
export function Founded({ overview: { unit, now } }: { overview: Overview }) {
  const at = (route: RouteId, stage: string) => now[`founding:${route}:${stage}`] ?? 0
  const founded = foundingRouteIds.filter(isFounding).map((route) => ({ route, count: at(route, 'established') }))
  const underWay = [...foundingRouteIds, ...laterRouteIds].reduce((sum, route) => sum + underWayOf(route, at), 0)
  const total = founded.reduce((sum, { count }) => sum + count, 0)
  if (unit.level === 'village' || unit.level === 'sector' || total + underWay === 0) return null
  const women = now['covered:women'] ?? 0
  const units = now['covered:units'] ?? 0
  return (
    <Section title="建会和覆盖" remark="点数字看名单">
      {founded
        .filter(({ count }) => count > 0)
        .map(({ route, count }) => (
          <Cell
            key={route}
            id={`founded-${route === 'microHome' ? 'micro-home' : route}`}
            plain
            title={`建起来的${kindName[route]}`}
            end={`${grouped(count)} 个`}
            endStrong
            onTap={() => openPage(routes.foundingCases({ unit: unit.id, stage: 'established', route }))}
          />
        ))}
      {women > 0 && (
        <Cell
          id="covered-women"
          plain
          title="覆盖的女性"
          end={`${grouped(women)} 人`}
          endStrong
          onTap={() => openPage(routes.foundingCases({ unit: unit.id, stage: 'established' }))}
        />
      )}
      {units > 0 && (
        <Cell
          id="covered-units"
          plain
          title="覆盖的企业和单位"
          end={`${grouped(units)} 家`}
          endStrong
          onTap={() => openPage(routes.foundingCovered(unit.id))}
        />
      )}
      <Cell
        id="founding-progress"
        plain
        title="正在办的建会"
        detail="走到哪一步、停了多久"
        end={`${grouped(underWay)} 件`}
        endStrong
        onTap={() => openPage(routes.foundingProgress(unit.id))}
      />
    </Section>
  )
}

const underWayOf = (route: RouteId, at: (route: RouteId, stage: string) => number): number =>
  stages
    .filter((stage) => stage !== 'established' && stage !== 'closed')
    .reduce((sum, stage) => sum + at(route, stage), 0)
