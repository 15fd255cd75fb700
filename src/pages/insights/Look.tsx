import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { Overview } from '@/hooks/use-overview'
import { usePassedPromises } from '@/hooks/use-passed-promises'
import { placeName } from '@/messages'
import { openPage, routes } from '@/routes'

export interface LookProps {
  unit: Overview['unit']
  items: Overview['children']
}

/** So many places are named, the rest is 其他. */
const NAMED = 2

/** What the office has to ask about: only what the records show, nothing while they show nothing. */
export function Look({ unit, items }: LookProps) {
  const passed = usePassedPromises(unit.id)
  if (!passed || passed.concerns.length === 0) return null
  const { concerns, isAll } = passed
  return (
    <Section title="要你过问的" remark="点开就是记录">
      <Cell
        id="passed-promises"
        icon="half"
        tone="wait"
        title={`${isAll ? '' : '至少 '}${concerns.length} 件诉求过了答应的日子`}
        detail={whereText(
          concerns.map(({ place }) => childAt(place, unit.place)),
          items,
        )}
        onTap={() => openPage(routes.matters(unit.id, 'concern', 'passed'))}
      />
    </Section>
  )
}

/** The child of `parent` that a place lies in. */
const childAt = (place: string, parent: string): string => place.slice(parent.length + 1).split('/')[0] ?? ''

/** `张屯村 4，城南新村 3，其他 8`. Those with most first: it says where to ask, and names no person. A line breaks between places. */
function whereText(childIds: readonly string[], items: LookProps['items']): string {
  const counts = items
    .map(({ unitId, name }) => ({ name: placeName(name), count: childIds.filter((id) => id === unitId).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
  const named = counts.slice(0, NAMED)
  const others = childIds.length - named.reduce((sum, { count }) => sum + count, 0)
  const parts = named.map(({ name, count }) => `${name}\u00a0${count}`)
  return [...parts, ...(others > 0 ? [`其他\u00a0${others}`] : [])].join('，')
}
