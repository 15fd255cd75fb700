import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { MoreRow } from '@/components/MoreRow'
import { Section } from '@/components/Section'
import { UNITS_AT_ONCE, useDivisionsUnder } from '@/hooks/use-units'
import { placeName } from '@/messages'
import { openPage, routes } from '@/routes'

/** The units right under, by code; nobody is ranked. */
export function UnitsBelow({ unitId }: { unitId: string }) {
  const { entries, hasMore, loadingMore, more } = useDivisionsUnder(unitId, UNITS_AT_ONCE.phone)
  if (entries.length === 0) return null
  return (
    <Section title="看下面的单位" remark="不排名次">
      {chunksOf(entries).map((chunk, index) => (
        <View key={index}>
          {chunk.map(({ id, name }) => (
            <Cell
              key={id}
              id={`unit-${id}`}
              plain
              title={placeName(name)}
              onTap={() => openPage(routes.staffing(id))}
            />
          ))}
        </View>
      ))}
      {hasMore && <MoreRow unit="个" page={UNITS_AT_ONCE.phone} busy={loadingMore} onTap={() => void more()} />}
    </Section>
  )
}
