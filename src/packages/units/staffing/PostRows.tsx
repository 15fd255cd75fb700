import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { Table, type Column } from '@/components/Table'
import { Tag } from '@/components/Tag'
import type { Staffing } from '@/hooks/use-staffing'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { postNameIn, targetText } from '@/words/posts'
import type { OrgForm } from '../../../../contracts/unit-kinds'

type PostRow = Staffing['posts'][number]

export interface PostRowsProps {
  unitId: string
  form: OrgForm | undefined
  posts: readonly PostRow[]
}

const FOOT = '还差的只是提醒，不影响办任何事。'

/** Each post; every row leads to the people. */
export function PostRows({ unitId, form, posts }: PostRowsProps) {
  const isOffice = useOfficeScreen()
  const open = () => openPage(routes.staff(unitId))
  if (isOffice)
    return (
      <Section title="各个职务">
        <Table columns={columnsFor(form)} rows={posts} keyOf={({ post }) => post} onOpen={open} foot={FOOT} />
      </Section>
    )
  return (
    <Section title="各个职务" remark="只作提醒">
      {posts.map((row) => (
        <Cell
          key={row.post}
          id={`staffing-${row.post}`}
          title={nameOf(row, form)}
          detail={`现有 ${row.count} 人，${row.target ? `标准 ${targetText(row.target)}` : '标准没有定'}`}
          end={<Missing row={row} />}
          onTap={open}
        />
      ))}
    </Section>
  )
}

/** Chair and vice chairs are members of the committee, and count there as well. */
function nameOf({ post }: PostRow, form: OrgForm | undefined): string {
  const name = postNameIn(form, post)
  return post === 'executive' ? `${name}（连同${postNameIn(form, 'chair')}、${postNameIn(form, 'viceChair')}）` : name
}

function Missing({ row: { count, target, shortfall } }: { row: PostRow }) {
  if (shortfall === null || !target) return <Tag tone="dashed">目标待定</Tag>
  if (shortfall > 0) return <Tag tone="wait">{`还差 ${shortfall} 名`}</Tag>
  if (count > target.most) return <Tag>{`多 ${count - target.most} 名`}</Tag>
  return (
    <Tag tone="done" icon="check">
      够了
    </Tag>
  )
}

const columnsFor = (form: OrgForm | undefined): [Column<PostRow>, ...Column<PostRow>[]] => [
  { key: 'post', title: '职务', width: 'minmax(200px, 2fr)', render: (row) => nameOf(row, form) },
  { key: 'count', title: '现有', width: '96px', render: ({ count }) => `${count} 人` },
  { key: 'target', title: '标准', width: '140px', render: ({ target }) => targetText(target) },
  { key: 'missing', title: '比一比', width: 'minmax(120px, 1fr)', render: (row) => <Missing row={row} /> },
]
