import { View } from '@tarojs/components'
import { memo, useMemo, useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { MoreRow } from '@/components/MoreRow'
import { Table, type Column } from '@/components/Table'
import { Tag } from '@/components/Tag'
import type { StaffMember } from '@/hooks/use-staff'
import { useToday } from '@/hooks/use-today'
import { dayText, fullDayText } from '@/messages'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { postNameIn } from '@/words/posts'
import type { OrgForm } from '../../../../contracts/unit-kinds'

export interface StaffRowsProps {
  staff: readonly StaffMember[]
  form: OrgForm | undefined
}

/** So many with long names fit the 24 KB of a page's first setData. */
const AT_ONCE = 30

const open = (id: string) => openPage(routes.member(id))

export function StaffRows({ staff, form }: StaffRowsProps) {
  const isOffice = useOfficeScreen()
  const { today } = useToday()
  const [shown, setShown] = useState(AT_ONCE)
  const columns = useMemo(() => columnsFor(form, today), [form, today])
  const rows = staff.slice(0, shown)
  const moreRow = staff.length > shown && (
    <MoreRow unit="人" page={AT_ONCE} busy={false} onTap={() => setShown(shown + AT_ONCE)} />
  )
  if (isOffice)
    return (
      <CellGroup>
        <Table
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          onOpen={({ id }) => open(id)}
          foot="按职务排，不分先后。手机号只显示后四位。"
        />
        {moreRow}
      </CellGroup>
    )
  return (
    <CellGroup>
      {chunksOf(rows).map((chunk, index) => (
        <View key={index}>
          {chunk.map((member) => (
            <StaffRow key={member.id} member={member} form={form} today={today} />
          ))}
        </View>
      ))}
      {moreRow}
    </CellGroup>
  )
}

interface StaffRowProps {
  member: StaffMember
  form: OrgForm | undefined
  today: string
}

const StaffRow = memo(function StaffRow({ member, form, today }: StaffRowProps) {
  const { id, name, post, phoneTail, left } = member
  return (
    <Cell
      id={`staff-${id}`}
      title={name}
      after={postNameIn(form, post)}
      detail={<Dotted parts={left ? leftParts(left, today) : [gridsText(member), `手机尾号 ${phoneTail}`]} />}
      end={left ? undefined : <Bound bound={member.bound} />}
      onTap={() => open(id)}
    />
  )
})

function Bound({ bound }: { bound: boolean }) {
  if (!bound) return <Tag tone="wait">还没绑定</Tag>
  return (
    <Tag tone="done" icon="check">
      已绑定
    </Tag>
  )
}

const leftParts = ({ on, reason }: NonNullable<StaffMember['left']>, today: string) => [
  `${dayText(on, today)}离任`,
  reason,
]

const gridsText = ({ grids }: StaffMember): string | undefined =>
  grids.length === 0 ? undefined : grids.map(({ name }) => name).join('、')

const columnsFor = (form: OrgForm | undefined, today: string): [Column<StaffMember>, ...Column<StaffMember>[]] => [
  { key: 'name', title: '姓名', width: 'minmax(96px, 1fr)', render: ({ name }) => name },
  { key: 'post', title: '职务', width: '96px', render: ({ post }) => postNameIn(form, post) },
  {
    key: 'grids',
    title: '管的网格',
    width: 'minmax(180px, 2fr)',
    render: (member) => (member.left ? leftParts(member.left, today).join('，') : (gridsText(member) ?? '没有网格')),
  },
  { key: 'phone', title: '手机尾号', width: '96px', render: ({ phoneTail }) => phoneTail },
  { key: 'term', title: '任期到', width: '128px', render: ({ termTo }) => fullDayText(termTo) },
  {
    key: 'bound',
    title: '微信',
    width: '112px',
    render: ({ bound, left }) => (left ? '已离任' : <Bound bound={bound} />),
  },
]
