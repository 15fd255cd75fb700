import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { type Unit, UNITS_AT_ONCE, useFoundUnits } from '@/hooks/use-units'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { UnitRows } from './UnitRows'

const open = ({ id }: Unit) => openPage(routes.unit(id))

/** What the search brought, in the whole subtree. */
export function Found({ unitId, words }: { unitId: string; words: string }) {
  const atOnce = UNITS_AT_ONCE[useOfficeScreen() ? 'office' : 'phone']
  const list = useFoundUnits(unitId, words, atOnce)
  const { state, entries, hasMore, failure, refresh } = list
  if (state === 'loading') return <Skeleton rows={3} />
  if (state === 'failed') return <LoadFailed title="这次没搜成" failure={failure} onRetry={() => void refresh()} />
  if (entries.length === 0 && !hasMore)
    return (
      <Empty
        icon="search"
        title={`没有叫“${words}”的单位`}
        why="换个字再搜，比如名称里的两个字，或者拼音首字母。只搜这个单位下面的。"
      />
    )
  return (
    <Section title="搜到的单位" bare>
      <UnitRows {...list} atOnce={atOnce} onOpen={open} />
    </Section>
  )
}
