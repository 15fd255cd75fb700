import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Tag, Tags } from '@/components/Tag'
import { Timeline } from '@/components/Timeline'
import type { Member, useMember } from '@/hooks/use-member'
import { useOrgForm } from '@/hooks/use-org-form'
import { useToday } from '@/hooks/use-today'
import { placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { entryName, postNameIn, termText } from '@/words/posts'
import type { OrgForm } from '../../../../contracts/unit-kinds'
import { entriesOf } from './history'
import { WeChat } from './WeChat'
import { leftText, termLeftText } from './term-words'

export interface MemberFileProps {
  use: ReturnType<typeof useMember>
  /** Her name or number is to be corrected. */
  onRevise: () => void
}

/** What she holds, the grids she keeps, whether her WeChat is bound, and how it came about. */
export function MemberFile({ use, onRevise }: MemberFileProps) {
  const { state, member, failure, refreshing, refresh } = use
  if (state === 'loading') return <Skeleton />
  if (!member)
    return <LoadFailed title="没取到这位同志" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  return (
    <>
      {failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
      <File member={member} refresh={refresh} onRevise={onRevise} />
    </>
  )
}

interface FileProps extends Pick<MemberFileProps, 'onRevise'> {
  member: Member
  refresh: () => Promise<void>
}

function File({ member, refresh, onRevise }: FileProps) {
  const { staff, unit } = member
  const { today } = useToday()
  const form = useOrgForm(unit.level === 'sector' ? unit.id : null)
  const kept = useGridsBefore(staff)
  return (
    <>
      <Hero
        title={staff.name}
        detail={<Dotted parts={[unit.name, postNameIn(form, staff.post), `手机尾号 ${staff.phoneTail}`]} />}
        end={<Refresh onRefresh={refresh} />}
      >
        {staff.left && (
          <Tags>
            <Tag tone="line">已离任</Tag>
          </Tags>
        )}
      </Hero>
      <PostSection staff={staff} form={form} today={today} onRevise={onRevise} />
      <GridsSection staff={staff} vacated={kept} unitName={placeName(unit.name)} />
      <View>{!staff.left && <WeChat staff={staff} onDone={refresh} />}</View>
      <Section title="任职经过" remark="新的在前">
        <Timeline entries={entriesOf(member, form, today)} />
      </Section>
    </>
  )
}

type Staff = Member['staff']

/** The grids she kept when this page was opened: after her leaving they wait for somebody. */
function useGridsBefore(staff: Staff): Staff['grids'] {
  const [before] = useState(staff.left ? [] : staff.grids)
  return staff.left ? before : []
}

interface PostSectionProps extends Pick<MemberFileProps, 'onRevise'> {
  staff: Staff
  form: OrgForm | undefined
  today: string
}

function PostSection({ staff, form, today, onRevise }: PostSectionProps) {
  const { post, entry, left } = staff
  return (
    <Section title="任职">
      <Cell
        title={postNameIn(form, post)}
        detail={termText(staff)}
        end={left ? undefined : termLeftText(staff, today)}
      />
      <Cell plain title="怎么上任的" end={entry ? entryName[entry] : '没有登记'} />
      {left ? (
        <Cell title={leftText(left, today)} detail={left.reason} />
      ) : (
        <Cell id="revise" icon="edit" plain title="改姓名或手机" detail="登记错了，或者换了号码" onTap={onRevise} />
      )}
    </Section>
  )
}

interface GridsSectionProps {
  staff: Staff
  vacated: Staff['grids']
  unitName: string
}

function GridsSection({ staff: { grids, left }, vacated, unitName }: GridsSectionProps) {
  if (left && vacated.length === 0) return null
  const shown = left ? vacated : grids
  return (
    <Section title={left ? '空出来的网格' : '她管的网格'} remark={left ? '等人接' : undefined}>
      {shown.map(({ id, name }) => (
        <Cell
          key={id}
          id={`grid-${id}`}
          icon="pin"
          title={name}
          detail={left ? '现在没人管，点开安排人接手' : undefined}
          onTap={() => openPage(routes.grid(id))}
        />
      ))}
      {shown.length === 0 && <Cell plain icon="pin" title="没有管网格" detail={`在${unitName}的网格里可以分给她。`} />}
    </Section>
  )
}
