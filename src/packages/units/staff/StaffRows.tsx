import { View } from '@tarojs/components'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { Table, type Column } from '@/components/Table'
import { Tag } from '@/components/Tag'
import type { StaffMember } from '@/hooks/use-staff'
import { postName } from '@/messages'
import { useOfficeScreen } from '@/theme/office-screen'
import styles from './index.module.scss'

export interface StaffRowsProps {
  staff: readonly StaffMember[]
  onInvite: (member: StaffMember) => void
}

export function StaffRows({ staff, onInvite }: StaffRowsProps) {
  const isOffice = useOfficeScreen()
  if (isOffice)
    return (
      <CellGroup>
        <Table
          columns={COLUMNS}
          rows={staff}
          keyOf={({ id }) => id}
          canOpen={({ bound }) => !bound}
          onOpen={onInvite}
          foot="邀请码只能绑一个人、用一次。手机号只显示后四位。"
        />
      </CellGroup>
    )
  return (
    <CellGroup>
      {chunksOf(staff).map((chunk, index) => (
        <View key={index}>
          {chunk.map((member) => (
            <StaffRow key={member.id} member={member} onInvite={onInvite} />
          ))}
        </View>
      ))}
    </CellGroup>
  )
}

function StaffRow({ member, onInvite }: { member: StaffMember; onInvite: StaffRowsProps['onInvite'] }) {
  const { id, name, post, phoneTail, bound } = member
  return (
    <Cell
      id={`staff-${id}`}
      title={name}
      after={postName[post]}
      detail={<Dotted parts={[gridsText(member), `手机尾号 ${phoneTail}`]} />}
      end={<Bound bound={bound} />}
      onTap={bound ? undefined : () => onInvite(member)}
    />
  )
}

function Bound({ bound }: { bound: boolean }) {
  if (bound)
    return (
      <Tag tone="done" icon="check">
        已绑定
      </Tag>
    )
  return <View className={styles.invite}>发邀请码</View>
}

const gridsText = ({ grids }: StaffMember): string | undefined =>
  grids.length === 0 ? undefined : grids.map(({ name }) => name).join('、')

const COLUMNS: [Column<StaffMember>, ...Column<StaffMember>[]] = [
  { key: 'name', title: '姓名', width: 'minmax(96px, 1fr)', render: ({ name }) => name },
  { key: 'post', title: '职务', width: '96px', render: ({ post }) => postName[post] },
  { key: 'grids', title: '管的网格', width: 'minmax(180px, 2fr)', render: (member) => gridsText(member) ?? '没有网格' },
  { key: 'phone', title: '手机尾号', width: '96px', render: ({ phoneTail }) => phoneTail },
  { key: 'term', title: '任期到', width: '128px', render: ({ termTo }) => termText(termTo) },
  { key: 'bound', title: '微信', width: '112px', render: ({ bound }) => <Bound bound={bound} /> },
]

const termText = (day: string): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`
