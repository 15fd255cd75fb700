import { memo, useMemo, useState } from 'react'
import { Cell } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import type { HouseholdOfGrid } from '@/hooks/use-grid-office'

interface ChooseHouseholdsProps {
  households: readonly HouseholdOfGrid[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}

/** One page: small enough for the first setData of an old phone. */
const PAGE = 20

/** Several of the households, found by name, door plate or initials; those chosen stay chosen while she searches on. */
export function ChooseHouseholds({ households, chosen, onToggle }: ChooseHouseholdsProps) {
  const [typed, setTyped] = useState('')
  const [page, setPage] = useState(0)
  const fitting = useMemo(() => households.filter((household) => fits(household, typed)), [households, typed])
  const first = Math.min(page * PAGE, Math.max(0, fitting.length - 1))
  const search = (words: string) => {
    setTyped(words)
    setPage(0)
  }
  return (
    <>
      <SearchBox id="search-household" placeholder="姓名、门牌或拼音首字母" value={typed} onInput={search} />
      <Section title="哪些户过去" remark={`选了 ${chosen.length} 户`}>
        {fitting.slice(first, first + PAGE).map((household) => (
          <Row key={household.id} household={household} isChosen={chosen.includes(household.id)} onToggle={onToggle} />
        ))}
        {fitting.length === 0 && <Cell plain title={typed === '' ? '这个网格还没有户' : `没有找到“${typed}”`} />}
        {fitting.length > first + PAGE && (
          <Cell id="next-households" icon="down" accent title="看后面的户" onTap={() => setPage(page + 1)} />
        )}
        {first > 0 && <Cell id="first-households" icon="up" accent title="回到前面" onTap={() => setPage(0)} />}
      </Section>
    </>
  )
}

interface RowProps {
  household: HouseholdOfGrid
  isChosen: boolean
  onToggle: (id: string) => void
}

const Row = memo(function Row({ household: { id, headName, address }, isChosen, onToggle }: RowProps) {
  return (
    <Cell
      id={`household-${id}`}
      title={`${headName} 家`}
      detail={address}
      lead={<Icon name={isChosen ? 'arrived' : 'ring'} size="ring" tone={isChosen ? 'accent' : 'hint'} />}
      label={`${headName} 家，${address}，${isChosen ? '选了' : '没选'}`}
      stays
      onTap={() => onToggle(id)}
    />
  )
})

function fits({ headName, address, initials }: HouseholdOfGrid, typed: string): boolean {
  const words = typed.trim().toLowerCase().replace(/\s+/g, '')
  if (words === '') return true
  const signs = initials.split(' ')
  return (
    headName.includes(words) ||
    address.replace(/\s+/g, '').includes(words) ||
    signs.some((sign) => sign.startsWith(words))
  )
}
