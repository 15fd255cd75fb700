import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { GridSwitch } from '@/components/GridSwitch'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { useGrids } from '@/hooks/use-grids'
import { type MyDay, useMyDay } from '@/hooks/use-my-day'
import { usePullDown } from '@/hooks/use-pull-down'
import { useSession } from '@/hooks/use-session'
import { useOrphanedDrafts } from '@/hooks/use-orphaned-drafts'
import { useDrafts } from '@/hooks/use-visit-draft'
import { daySentence, dayWithWeekday, momentText } from '@/messages'
import { openPage, routes } from '@/routes'
import { DueList } from './DueList'
import { HandoverNotices } from './HandoverNotices'
import { Promises } from './Promises'
import { QuickEntries } from './QuickEntries'
import { TodayNotice } from './TodayNotice'

/** Who keeps a grid: the day in a sentence, then what waits, whom to visit, what she promised. */
export function Day() {
  const { chosen, loading } = useGrids()
  const day = useMyDay(chosen?.id)
  const { refresh } = useSession()
  usePullDown(() => Promise.all([refresh(), day.refresh()]))
  if (day.state === 'loading' || loading) return <Skeleton />
  if (day.state === 'failed')
    return <LoadFailed title="这次没取到" failure={day.failure} onRetry={() => void day.refresh()} />
  return (
    <>
      <Sentence day={day} />
      <HandoverNotices gridId={day.gridId} />
      <GridSwitch />
      {day.state === 'none' ? <NoGrid day={day} /> : <Filled day={day} />}
    </>
  )
}

function Sentence({ day: { state, due, promisesNear, today, gridName } }: { day: MyDay }) {
  const sentence = state === 'none' ? '还没有分给你的网格' : daySentence(due.length, promisesNear)
  return (
    <Hero
      title={sentence.replace('，', '，\n')}
      detail={<Dotted parts={[dayWithWeekday(today, today), gridName]} />}
      marked
    />
  )
}

/** What she recorded before her grid passed to somebody else still waits here. */
function NoGrid({ day }: { day: MyDay }) {
  return (
    <>
      <TodayNotice day={day} />
      <Drafts now={day.now} />
      <Empty
        icon="register"
        title="还没有网格，就还没有要走的户"
        why="村妇联主席把网格分给你以后，这里会写今天该走哪几户。分好了下拉一下就能看到。"
      />
    </>
  )
}

function Filled({ day }: { day: MyDay }) {
  const { due, soon, promises, today } = day
  return (
    <>
      <QuickEntries />
      <TodayNotice day={day} />
      <Drafts now={day.now} />
      {due.length > 0 && (
        <DueList title="该走的户" remark="按约好的日子排" due={due} promises={promises} today={today} />
      )}
      {due.length === 0 && soon.length > 0 && (
        <DueList title="这几天该走的" remark="按约好的日子排" due={soon} promises={promises} today={today} />
      )}
      <Promises promises={promises} today={today} />
    </>
  )
}

function Drafts({ now }: { now: number }) {
  const drafts = useDrafts()
  const orphans = useOrphanedDrafts().drafts
  if (drafts.length === 0) return null
  return (
    <Section title="没写完的" remark="接着填">
      {drafts.map(({ householdId, rewrites, correcting, about, savedAt }) => (
        <Cell
          key={`${householdId}/${rewrites ?? ''}`}
          icon={rewrites === null ? 'visit' : 'edit'}
          title={about}
          detail={`${correcting ? '更正' : '走访'}写了一半，${momentText(savedAt, now)} 存在本机`}
          onTap={() =>
            openPage(
              orphans.some((orphan) => orphan.householdId === householdId)
                ? routes.leftGrids
                : rewrites === null
                  ? routes.recordVisit(householdId)
                  : routes.rewriteVisit(householdId, rewrites),
            )
          }
        />
      ))}
    </Section>
  )
}
