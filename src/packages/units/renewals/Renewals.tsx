import { CellGroup } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { MoreRow } from '@/components/MoreRow'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Skeleton } from '@/components/Skeleton'
import { usePullDown } from '@/hooks/use-pull-down'
import { RENEWALS_AT_ONCE, useRenewals } from '@/hooks/use-renewals'
import { useToday } from '@/hooks/use-today'
import { useUnitName } from '@/hooks/use-unit-name'
import { failureMessage, placeName } from '@/messages'
import { useOfficeScreen } from '@/theme/office-screen'
import { monthsOf } from './months'
import { MonthOfRenewals } from './MonthOfRenewals'
import { RenewalTable } from './RenewalTable'

/** Whose term ends, month by month; what has passed stands on top. */
export function Renewals({ unitId }: { unitId: string }) {
  const { today } = useToday()
  const isOffice = useOfficeScreen()
  const unitName = placeName(useUnitName(unitId))
  const { state, entries, failure, hasMore, loadingMore, refresh, more } = useRenewals(unitId)
  usePullDown(refresh)
  const count = hasMore ? `先看 ${entries.length} 个单位` : `共 ${entries.length} 个单位`
  return (
    <>
      <Hero
        title={`${unitName}的换届`}
        detail={<Dotted parts={['一年内任期到头的，早的在前', entries.length > 0 && count]} />}
        end={<Refresh onRefresh={refresh} />}
      />
      {failure && entries.length > 0 && (
        <Notice tone="wait" icon="offline">{`${failureMessage[failure.code].title}，先看已经取到的。`}</Notice>
      )}
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && (
        <LoadFailed title="这次没取到换届的名单" failure={failure} onRetry={() => void refresh()} />
      )}
      {state === 'ready' && entries.length === 0 && (
        <Empty
          icon="calendar"
          title="一年内没有要换届的"
          why="主席的任期还剩一年时，单位就排在这里。任期登记错了，到她的任职情况里改。"
        />
      )}
      {isOffice && entries.length > 0 && <RenewalTable renewals={entries} today={today} />}
      {!isOffice && monthsOf(entries, today).map((month) => <MonthOfRenewals key={month.key} month={month} />)}
      {hasMore && (
        <CellGroup>
          <MoreRow unit="个" page={RENEWALS_AT_ONCE} busy={loadingMore} onTap={() => void more()} />
        </CellGroup>
      )}
    </>
  )
}
