import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { type StaffMember, useStaff } from '@/hooks/use-staff'
import { useUnitName } from '@/hooks/use-unit-name'
import { InviteSheet } from './InviteSheet'
import { StaffRows } from './StaffRows'

/** Who holds which post here, and who has no WeChat bound to it yet. */
export function Staff({ unitId }: { unitId: string }) {
  const { state, staff, failure, refreshing, refresh } = useStaff(unitId)
  const unitName = useUnitName(unitId)
  const [invited, setInvited] = useState<StaffMember | null>(null)
  usePullDown(refresh)
  const unbound = staff?.filter(({ bound }) => !bound).length ?? 0
  const isDemo = staff?.some(({ demo }) => demo) ?? false
  return (
    <>
      <Hero
        title={unitName}
        detail={staff && <Dotted parts={[`${staff.length} 人`, boundText(unbound), isDemo && '演示数据']} />}
        end={<Refresh onRefresh={refresh} />}
      />
      {failure && staff && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <LoadFailed title="这次没取到名单" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
      )}
      {staff?.length === 0 && (
        <Empty icon="people" title="这里还没有登记任职的人" why="上级妇联登记了主席、副主席和执委，名单就在这里。" />
      )}
      {staff && staff.length > 0 && <StaffRows staff={staff} onInvite={setInvited} />}
      <InviteSheet key={invited?.id} member={invited} onClose={() => setInvited(null)} />
    </>
  )
}

const boundText = (unbound: number): string => (unbound === 0 ? '都绑定了微信' : `${unbound} 人还没绑定微信`)
