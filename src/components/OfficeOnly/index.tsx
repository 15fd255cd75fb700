import type { ReactNode } from 'react'
import { useSession } from '@/hooks/use-session'
import type { Person } from '../../../contracts/identity'
import type { Role } from '../../../contracts/roles'
import { Empty } from '../Empty'
import { LoadFailed } from '../LoadFailed'
import { Skeleton } from '../Skeleton'

const OFFICE: readonly Role[] = ['villageChair', 'townStaff', 'countyStaff', 'cityStaff']

export interface OfficeOnlyProps {
  children: (person: Person) => ReactNode
  /** Who puts the first units and people in sees it as well; she has no unit of her own. */
  founderToo?: boolean
}

/** Shows the page to those who have an office's post, and tells everybody else why it is empty. */
export function OfficeOnly({ children, founderToo }: OfficeOnlyProps) {
  const { state, person, failure, refresh } = useSession()
  if (state === 'starting') return <Skeleton />
  if (state === 'failed') return <LoadFailed title="还没连上妇联" failure={failure} onRetry={() => void refresh()} />
  if (state === 'unbound')
    return <Empty icon="people" title="还不知道您是哪位同志" why="先到“我的”里绑定，这里就有数了。" />
  if (!OFFICE.includes(person.role) && !(founderToo && person.role === 'founder'))
    return <Empty icon="people" title="这一页给村主席和妇联用" why="您的走访和答应的事，都在“今天”和“我的户”里。" />
  return <>{children(person)}</>
}
