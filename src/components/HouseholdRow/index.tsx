import { memo } from 'react'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { householdStatusName } from '@/messages'
import { lastVisitText } from '@/words/households'
import { Cell } from '../Cell'
import { Dotted } from '../Dot'
import { SyncMark } from '../SyncMark'

export interface HouseholdRowProps {
  household: SeenHousehold
  /** yyyy-mm-dd, Beijing time. */
  today: string
  onOpen: (id: string) => void
}

/** A household in a list: who, where, when last visited, and its mark while something of it waits on this phone. */
export const HouseholdRow = memo(function HouseholdRow({ household, today, onOpen }: HouseholdRowProps) {
  const { id, headName, address, status } = household
  const left = status === 'living' ? undefined : householdStatusName[status]
  return (
    <Cell
      title={`${headName} 家`}
      detail={<Dotted parts={[address, left ?? lastVisitText(household, today)]} />}
      end={<Mark household={household} />}
      onTap={() => onOpen(id)}
    />
  )
})

function Mark({ household: { sync } }: Pick<HouseholdRowProps, 'household'>) {
  if (sync === 'arrived') return null
  if (sync === 'problem') return <SyncMark state="problem" words="没收下" />
  return sync === 'sending' ? <SyncMark state="sending" /> : <SyncMark state="onPhone" words="在本机" />
}
