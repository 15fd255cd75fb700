import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { ExportButton } from '@/components/ExportButton'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Segment } from '@/components/Segment'
import { Skeleton } from '@/components/Skeleton'
import { type Export, useStaffExport } from '@/hooks/use-export'
import { useOrgForm } from '@/hooks/use-org-form'
import { usePullDown } from '@/hooks/use-pull-down'
import { type StaffMember, type StaffView, useStaff } from '@/hooks/use-staff'
import { useUnitName } from '@/hooks/use-unit-name'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { Entries } from './Entries'
import { StaffRows } from './StaffRows'
import styles from './index.module.scss'

const VIEWS = [
  { value: 'serving', label: '在任' },
  { value: 'left', label: '已离任' },
] as const

/** Who holds which post here, who has no WeChat bound to it yet, and who left. */
export function Staff({ unitId }: { unitId: string }) {
  const [view, setView] = useState<StaffView>('serving')
  const { state, staff, failure, refreshing, refresh } = useStaff(unitId, view)
  const exporting = useStaffExport(unitId, view)
  const unitName = useUnitName(unitId)
  const form = useOrgForm(unitId)
  usePullDown(refresh)
  return (
    <>
      <Hero
        title={unitName}
        detail={staff && <Dotted parts={countsOf(staff, view)} />}
        end={<Ways unitId={unitId} shown={staff?.length ?? 0} exporting={exporting} onRefresh={refresh} />}
      />
      {failure && staff && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
      <Entries unitId={unitId} form={form} />
      <View className={styles.views}>
        <Segment id="staff-view" label="看谁" choices={VIEWS} value={view} onChange={setView} />
      </View>
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <LoadFailed title="这次没取到名单" failure={failure} busy={refreshing} onRetry={() => void refresh()} />
      )}
      {staff?.length === 0 && <Nobody view={view} />}
      {staff && staff.length > 0 && <StaffRows key={view} staff={staff} form={form} />}
    </>
  )
}

function countsOf(staff: readonly StaffMember[], view: StaffView) {
  const isDemo = staff.some(({ demo }) => demo) && '演示数据'
  if (view === 'left') return [staff.length > 0 && `离任 ${staff.length} 人`, isDemo]
  const unbound = staff.filter(({ bound }) => !bound).length
  return [`${staff.length} 人`, unbound === 0 ? '都绑定了微信' : `${unbound} 人还没绑定微信`, isDemo]
}

interface WaysProps {
  unitId: string
  shown: number
  exporting: Export
  onRefresh: () => Promise<unknown>
}

function Ways({ unitId, shown, exporting, onRefresh }: WaysProps) {
  const isOffice = useOfficeScreen()
  return (
    <>
      <ExportButton shown={shown} hasMore={false} unit="人" action={exporting} />
      <Refresh onRefresh={onRefresh} />
      {isOffice && (
        <Button id="appoint" fit small icon="plus" onTap={() => openPage(routes.appoint(unitId))}>
          新增任职
        </Button>
      )}
    </>
  )
}

function Nobody({ view }: { view: StaffView }) {
  if (view === 'left')
    return <Empty icon="people" title="这里还没有人离任" why="记下谁离任，名字和经过就留在这里，她做过的事照样在。" />
  return <Empty icon="people" title="这里还没有登记任职的人" why="点“新增任职”，登记主席、副主席、执委和专干。" />
}
