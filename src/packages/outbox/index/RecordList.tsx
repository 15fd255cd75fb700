import { memo, useState } from 'react'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Section } from '@/components/Section'
import { SyncMark } from '@/components/SyncMark'
import type { RecordView } from '@/hooks/use-outbox'
import { useToday } from '@/hooks/use-today'
import { failureMessage, momentText, recordKindName } from '@/messages'
import { wayOutName } from '@/words/problems'

interface RecordListProps {
  title: string
  remark?: string
  views: readonly RecordView[]
  onOpen: (seq: number) => void
}

const PAGE = 20

export function RecordList({ title, remark, views, onOpen }: RecordListProps) {
  const { now } = useToday()
  const [shown, setShown] = useState(PAGE)
  const left = views.length - shown
  return (
    <Section title={title} remark={remark}>
      {views.slice(0, shown).map((view) => (
        <RecordRow key={view.record.seq} view={view} now={now} onOpen={onOpen} />
      ))}
      {left > 0 && (
        <Cell icon="down" accent title={`再看 ${Math.min(left, PAGE)} 条`} onTap={() => setShown(shown + PAGE)} />
      )}
    </Section>
  )
}

interface RecordRowProps {
  view: RecordView
  now: number
  onOpen: (seq: number) => void
}

const RecordRow = memo(function RecordRow({ view, now, onOpen }: RecordRowProps) {
  const { seq, about, kind, madeAt } = view.record
  const reason = view.problem ? `没收下：${failureMessage[view.problem.code].title}` : undefined
  return (
    <Cell
      title={about}
      detail={reason ?? <Dotted parts={[recordKindName[kind], momentText(madeAt, now)]} />}
      onTap={() => onOpen(seq)}
    >
      <Mark view={view} />
    </Cell>
  )
})

/** Where the record is, or what to do. */
export function Mark({ view: { state, problem, waitsFor } }: { view: RecordView }) {
  if (state === 'problem') return <SyncMark state="problem" words={problem ? wayOutName(problem.code) : '请看一下'} />
  if (state === 'onPhone' && waitsFor) return <SyncMark state="onPhone" words="在本机，等前一条先到" />
  return <SyncMark state={state} />
}
