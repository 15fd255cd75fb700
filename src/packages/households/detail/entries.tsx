import { Dotted } from '@/components/Dot'
import { SyncMark } from '@/components/SyncMark'
import type { TimelineEntry } from '@/components/Timeline'
import type { HouseholdUse } from '@/hooks/use-household'
import type { OutboxRecord } from '@/hooks/use-outbox'
import type { PhotoView } from '@/hooks/use-photos'
import type { SeenConcern, SeenVisit } from '@/hooks/use-working-area'
import { beforeDay, concernKindName, failureMessage, modeName, momentText, nearDay, recordKindName } from '@/messages'
import { openPage, routes } from '@/routes'
import { isBeyondMending, isRetried, wayOutName } from '@/words/problems'
import { ymdOf } from '../../../../contracts/calendar'

type Mend = (record: OutboxRecord) => void
type Entry = TimelineEntry & { at: string; isProblem: boolean }

/**
 * The timeline of a household. An open concern is told in its visit; a wish, and whatever was settled, has a line of
 * its own.
 */
export function entriesOf(use: HouseholdUse, photos: readonly PhotoView[], now: number, mend: Mend): TimelineEntry[] {
  const { visits, concerns } = use
  const lines = [
    ...visits.map((visit) => visitEntry(visit, concerns, photos, now, mend)),
    ...concerns.filter(({ kind, status }) => kind === 'wish' && status === 'open').map((one) => wishEntry(one, now)),
    ...concerns.filter(({ status }) => status === 'resolved').map((one) => settledEntry(one, now)),
  ]
  return lines.sort((one, other) => Number(other.isProblem) - Number(one.isProblem) || other.at.localeCompare(one.at))
}

function visitEntry(
  visit: SeenVisit,
  concerns: readonly SeenConcern[],
  photos: readonly PhotoView[],
  now: number,
  mend: Mend,
): Entry {
  const problem = visit.view?.problem
  const what = visit.view && visit.view.record.kind !== 'visit' ? recordKindName[visit.view.record.kind] : ''
  const refused = problem ? `${what}没收下：${failureMessage[problem.code].title}` : undefined
  return {
    key: visit.id,
    icon: 'visit',
    title: <Dotted parts={['走访', modeName[visit.mode], changeText(visit)]} />,
    when: momentText(visit.visitedAt, now),
    detail: refused ?? withPromise(visit, concerns, ymdOf(now)),
    mark: <VisitMark visit={visit} photos={photos.filter(({ note }) => note.visitId === visit.id)} />,
    onTap: wayOf(visit, mend),
    at: visit.visitedAt,
    isProblem: visit.sync === 'problem',
  }
}

/** What was written anew or taken back since says so. */
function changeText({ corrected, withdrawn }: SeenVisit): string | undefined {
  if (withdrawn) return '已撤回'
  return corrected ? '改过' : undefined
}

/** A visit opens; one that was refused goes back into its form, where a change of words can help. */
function wayOf({ id, view }: SeenVisit, mend: Mend): () => void {
  const problem = view?.record.kind === 'visit' ? view.problem : null
  if (!view || !problem || isRetried(problem.code)) return () => openPage(routes.visit(id))
  return isBeyondMending(problem.code) ? () => openPage(routes.outbox) : () => mend(view.record)
}

/** `问课后托管，答应周六前回话`. */
function withPromise({ id, summary }: SeenVisit, concerns: readonly SeenConcern[], today: string): string {
  const promised = concerns.find(({ visitId, status, promise }) => visitId === id && status === 'open' && promise)
  return promised?.promise ? `${summary}，答应${beforeDay(promised.promise.dueOn, today)}回话` : summary
}

/** A record that arrived with a photo still going shows the photo's mark. */
function VisitMark({ visit, photos }: { visit: SeenVisit; photos: readonly PhotoView[] }) {
  const problem = visit.view?.problem
  if (visit.sync === 'problem' && problem) return <SyncMark state="problem" words={wayOutName(problem.code)} />
  if (visit.sync === 'onPhone' || visit.sync === 'sending') return <SyncMark state={visit.sync} />
  const lost = photos.find(({ state }) => state === 'problem')
  if (lost) return <SyncMark state="problem" words="照片没传成，到本机待传里看" />
  const going = photos.find(({ state }) => state === 'sending')
  if (going) return <SyncMark state="sending" words="照片正在上传" progress={going.percent / 100} />
  if (photos.length > 0) return <SyncMark state="onPhone" words="记录已到，照片在本机等信号" />
  return <SyncMark state="arrived" />
}

const wishEntry = (wish: SeenConcern, now: number): Entry => ({
  key: wish.id,
  icon: 'wish',
  title: `心愿：${wish.text}`,
  when: momentText(wish.saidAt, now),
  mark: <ConcernMark concern={wish} />,
  at: wish.saidAt,
  isProblem: false,
})

/** What was said stands in its visit already; here is what came of it. */
function settledEntry(concern: SeenConcern, now: number): Entry {
  const at = concern.resolvedAt ?? concern.saidAt
  const today = ymdOf(now)
  const said = `${nearDay(ymdOf(concern.saidAt), today)}说的`
  const done = concern.resolution ?? concern.promise?.text
  return {
    key: `${concern.id}/settled`,
    icon: concern.kind === 'wish' ? 'wish' : 'bookmark',
    title: `${concernKindName[concern.kind]}办好了`,
    when: nearDay(ymdOf(at), today),
    detail: [said, concern.kind === 'wish' && concern.text, done].filter(Boolean).join('，'),
    mark: <ConcernMark concern={concern} />,
    at,
    isProblem: false,
  }
}

function ConcernMark({ concern: { sync, view } }: { concern: SeenConcern }) {
  if (sync !== 'problem') return <SyncMark state={sync} />
  const code = view?.problem?.code
  return <SyncMark state="problem" words={code && isRetried(code) ? '还会自动再传' : '没收下，到本机待传里看'} />
}
