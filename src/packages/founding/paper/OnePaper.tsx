import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Paper } from '@/components/Paper'
import { Skeleton } from '@/components/Skeleton'
import { UndoBar } from '@/components/UndoBar'
import { type PackDocument, useDelivering, usePapers, usePaperText } from '@/hooks/use-founding-papers'
import type { CallFailure } from '@/hooks/failure'
import { usePullDown } from '@/hooks/use-pull-down'
import { dayText, failureMessage } from '@/messages'
import { openPage, routes } from '@/routes'
import { useToday } from '@/hooks/use-today'
import { useCase } from '../parts/use-case'
import { wayToGap } from '../parts/way-to-gap'
import { Delivery } from './Delivery'
import { Differences } from './Differences'
import { PaperDock } from './PaperDock'

interface Told {
  words: string
  undo?: () => void
}

/** One paper to read from end to end, and what can be done with it. */
export function OnePaper({ caseId, paperId }: { caseId: string; paperId: string }) {
  const { progress, seen } = useCase(caseId)
  const papers = usePapers(caseId)
  const text = usePaperText(caseId, paperId)
  const [told, setTold] = useState<Told | null>(null)
  const refresh = () => Promise.all([papers.refresh(), text.refresh()])
  usePullDown(refresh)
  const paper = papers.value?.documents.find(({ id }) => id === paperId)
  const delivering = useMarking({ caseId, paper, refresh: papers.refresh, onTold: setTold })
  const fill = (gap: string) => openPage(progress ? wayToGap(caseId, gap, progress) : routes.foundingCase(caseId))
  const made = (words: string | null) => {
    void papers.refresh()
    if (words !== null) setTold({ words })
  }
  const dock = paper && (
    <PaperDock caseId={caseId} paper={paper} onFill={() => paper.gaps[0] && fill(paper.gaps[0].id)} onMade={made} />
  )
  const isOpen = seen?.found.closed === null
  return (
    <Page title={paper?.short ?? '文书'} dock={dock} undo={told && <Undo told={told} onGone={() => setTold(null)} />}>
      <Text text={text} failure={delivering.failure} onRetry={() => void refresh()} onGap={fill}>
        {paper?.state === 'stale' && <Differences changed={paper.changed} />}
      </Text>
      <View>{paper && isOpen && mayMark(paper) && <Delivery paper={paper} onMark={delivering.mark} />}</View>
    </Page>
  )
}

/** Her own, sealed, and complete. */
const mayMark = ({ sealed, by, gaps }: PackDocument): boolean => sealed && by === 'contact' && gaps.length === 0

interface Marking {
  caseId: string
  paper: PackDocument | undefined
  refresh: () => Promise<void>
  onTold: (told: Told) => void
}

/** Ticks the paper as sealed and delivered, with its way back. */
function useMarking({ caseId, paper, refresh, onTold }: Marking) {
  const { today } = useToday()
  const { run, failure } = useDelivering()
  const mark = async (on: string | null) => {
    if (!paper || !(await run({ caseId, document: paper.id, on }))) return
    const before = paper.delivered
    await refresh()
    const words = on === null ? '取消了盖章送达' : `记下了：${dayText(on, today)}盖章送达`
    onTold({ words, undo: () => void mark(before) })
  }
  return { failure, mark: (day: string | null) => void mark(day) }
}

function Undo({ told: { words, undo }, onGone }: { told: Told; onGone: () => void }) {
  return <UndoBar key={words} words={words} undo={undo && { onTap: undo }} onGone={onGone} />
}

interface TextProps {
  text: ReturnType<typeof usePaperText>
  failure: CallFailure | null
  onRetry: () => void
  onGap: (gap: string) => void
  /** Above the paper. */
  children: ReactNode
}

/** The paper itself, or why it is not there. */
function Text({ text, failure, onRetry, onGap, children }: TextProps) {
  if (text.state === 'loading') return <Skeleton rows={6} />
  if (text.state === 'failed') return <LoadFailed title="这份文书没取到" failure={text.failure} onRetry={onRetry} />
  const problem = failure ?? text.failure
  return (
    <View>
      {problem && (
        <Notice tone="wait" icon="offline" fact={failureMessage[problem.code].title}>
          先看上次的样子，有信号再导出、再记送达。
        </Notice>
      )}
      {children}
      <Paper paragraphs={text.value.paragraphs} onGap={onGap} />
    </View>
  )
}
