import { View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { MoreRow } from '@/components/MoreRow'
import { Table, type Column } from '@/components/Table'
import type { HouseholdLine } from '@/hooks/use-household-list'
import { useToday } from '@/hooks/use-today'
import { householdStatusName, nearDay, placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { ymdOf } from '../../../../contracts/calendar'

export interface HouseholdRowsProps {
  entries: readonly HouseholdLine[]
  hasMore: boolean
  loadingMore: boolean
  more: () => Promise<void>
  /** How many come at once. */
  step: number
  /** By name, of those whose name begins with something. */
  isSearch: boolean
}

const open = (id: string) => openPage(routes.household(id))

/** A table at a desk, cells on a phone. What troubles a household stands in its file, not in a list. */
export function HouseholdRows({ entries, hasMore, loadingMore, more, step, isSearch }: HouseholdRowsProps) {
  const isOffice = useOfficeScreen()
  const { today } = useToday()
  const columns = useMemo(() => columnsFor(today), [today])
  const moreRow = (
    <View>{hasMore && <MoreRow unit="户" page={step} busy={loadingMore} onTap={() => void more()} />}</View>
  )
  if (isOffice)
    return (
      <CellGroup>
        <Table
          columns={columns}
          rows={entries}
          keyOf={({ id }) => id}
          onOpen={({ id }) => open(id)}
          foot={`${isSearch ? '按姓名排。' : '最久没见到人的在前，从没见到的排最前。'}见到人：走访时真正见到了家里的人。`}
        />
        {moreRow}
      </CellGroup>
    )
  return (
    <CellGroup>
      <View>
        {chunksOf(entries).map((chunk, index) => (
          <View key={index}>
            {chunk.map((household) => (
              <HouseholdRow key={household.id} household={household} today={today} />
            ))}
          </View>
        ))}
      </View>
      {moreRow}
    </CellGroup>
  )
}

const HouseholdRow = memo(function HouseholdRow({ household, today }: { household: HouseholdLine; today: string }) {
  const { id, headName, address, gridName, unitName } = household
  return (
    <Cell
      title={`${headName} 家`}
      detail={<Dotted parts={[address, placeName(unitName), gridName]} />}
      end={metText(household, today)}
      onTap={() => open(id)}
    />
  )
})

function metText({ lastMetAt, status }: HouseholdLine, today: string): string {
  if (status !== 'living') return householdStatusName[status]
  return lastMetAt === null ? '还没见到' : `${nearDay(ymdOf(lastMetAt), today)}见到`
}

const dayOf = (at: string | null, today: string): string => (at === null ? '还没有' : nearDay(ymdOf(at), today))

const columnsFor = (today: string): [Column<HouseholdLine>, ...Column<HouseholdLine>[]] => [
  { key: 'who', title: '谁家', width: 'minmax(88px, 1fr)', render: ({ headName }) => `${headName} 家` },
  { key: 'address', title: '门牌', width: 'minmax(104px, 1.1fr)', render: ({ address }) => address },
  { key: 'unit', title: '村', width: 'minmax(96px, 1fr)', render: ({ unitName }) => placeName(unitName) },
  { key: 'grid', title: '网格', width: 'minmax(96px, 1fr)', render: ({ gridName }) => gridName },
  { key: 'met', title: '最近见到人', width: '116px', render: ({ lastMetAt }) => dayOf(lastMetAt, today) },
  { key: 'visited', title: '最近去过', width: '116px', render: ({ lastVisitAt }) => dayOf(lastVisitAt, today) },
]
