import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { LoadFailed } from '@/components/LoadFailed'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { type StaffMember, useStaff } from '@/hooks/use-staff'
import { postName } from '@/messages'
import { openPage, routes } from '@/routes'

interface SuccessorsProps {
  unitId: string
  /** Who keeps it now. */
  but: string | null
  chosen: string | null
  onChoose: (member: { id: string; name: string }) => void
}

/** The people of the unit who can keep a grid: executives first, then the other posts. */
export function Successors({ unitId, but, chosen, onChoose }: SuccessorsProps) {
  const { state, staff, failure, refreshing, refresh } = useStaff(unitId, 'serving')
  if (state === 'loading') return <Skeleton rows={3} />
  if (!staff)
    return <LoadFailed title="没取到执委名单" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  const others = staff.filter(({ id }) => id !== but)
  if (others.length === 0)
    return (
      <Empty
        icon="people"
        title="这个单位没有别的执委"
        why="网格员应是本单位的执委。先登记一位，再来交给她。"
        action={{ id: 'appoint', words: '去登记执委', onTap: () => openPage(routes.appoint(unitId)) }}
      />
    )
  return (
    <Section title="交给谁" remark="本单位的人">
      {Array.from(others)
        .sort(executivesFirst)
        .map((member) => (
          <Cell
            key={member.id}
            id={`successor-${member.id}`}
            title={member.name}
            after={postName[member.post]}
            detail={<Dotted parts={[gridsText(member), member.bound ? undefined : '还没绑定微信']} />}
            lead={
              <Icon
                name={member.id === chosen ? 'arrived' : 'ring'}
                size="ring"
                tone={member.id === chosen ? 'accent' : 'hint'}
              />
            }
            label={`${member.name}，${postName[member.post]}，${member.id === chosen ? '选了她' : '没选'}`}
            stays
            onTap={() => onChoose({ id: member.id, name: member.name })}
          />
        ))}
    </Section>
  )
}

const executivesFirst = (one: StaffMember, other: StaffMember): number =>
  Number(other.post === 'executive') - Number(one.post === 'executive')

const gridsText = ({ grids }: StaffMember): string =>
  grids.length === 0 ? '手上没有网格' : `已负责${grids.map(({ name }) => name).join('、')}`
