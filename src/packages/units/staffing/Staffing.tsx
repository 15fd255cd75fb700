import { Cell } from '@/components/Cell'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Tag } from '@/components/Tag'
import { usePullDown } from '@/hooks/use-pull-down'
import { type Staffing as StaffingOfUnit, useStaffing } from '@/hooks/use-staffing'
import { useUnit } from '@/hooks/use-units'
import { placeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { shortfallSentence } from '@/words/posts'
import { UnitsBelow } from './UnitsBelow'
import { PostRows } from './PostRows'

export interface StaffingProps {
  unitId: string
  maySetStandards: boolean
}

/** Post by post: how many there are, how many there should be. What is missing is said and blocks nothing. */
export function Staffing({ unitId, maySetStandards }: StaffingProps) {
  const { state, value, failure, refreshing, refresh } = useStaffing(unitId)
  const unit = useUnit(unitId).value?.unit ?? null
  usePullDown(refresh)
  if (state === 'failed')
    return <LoadFailed title="这次没取到配备情况" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
  if (!value) return <Skeleton />
  const missing = shortfallSentence(value.posts, unit?.orgForm)
  return (
    <>
      <Hero
        title={unit ? `${placeName(unit.name)}的人员配备` : '人员配备'}
        detail={missing || '这一级的标准还没有定，先看现有几人'}
        end={<Refresh onRefresh={refresh} />}
      />
      {failure && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
      <PostRows unitId={unitId} form={unit?.orgForm} posts={value.posts} />
      <Source staffing={value} maySetStandards={maySetStandards} />
      <UnitsBelow unitId={unitId} />
    </>
  )
}

interface SourceProps {
  staffing: StaffingOfUnit
  maySetStandards: boolean
}

/** Where the numbers come from; those nobody has confirmed say so. */
function Source({ staffing: { version, source }, maySetStandards }: SourceProps) {
  return (
    <Section title="标准从哪来" remark={version === 0 ? undefined : `第 ${version} 版`}>
      <Cell plain title={source}>
        {version === 0 && <Tag tone="dashed">口径待确认</Tag>}
      </Cell>
      {maySetStandards && (
        <Cell id="open-standards" icon="edit" accent title="改全市的标准" onTap={() => openPage(routes.standards)} />
      )}
    </Section>
  )
}
