import { View } from '@tarojs/components'
import { useState } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Paper } from '@/components/Paper'
import { Skeleton } from '@/components/Skeleton'
import { UndoBar } from '@/components/UndoBar'
import { useDelivering, usePapers, usePaperText } from '@/hooks/use-founding-papers'
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
  const { today } = useToday()
  const { progress, seen } = useCase(caseId)
  const papers = usePapers(caseId)
  const text = usePaperText(caseId, paperId)
  const delivering = useDelivering()
  const [told, setTold] = useState<Told | null>(null)
  const refresh = () => Promise.all([papers.refresh(), text.refresh()])
  usePullDown(refresh)
  const paper = papers.value?.documents.find(({ id }) => id === paperId)
  const fill = (gap: string) => openPage(progress ? wayToGap(caseId, gap, progress) : routes.foundingCase(caseId))
  const mark = async (on: string | null) => {
    const before = paper?.delivered ?? null
    if (!(await delivering.run({ caseId, document: paperId, on }))) return
    await papers.refresh()
    const words = on === null ? '取消了盖章送达' : `记下了：${dayText(on, today)}盖章送达`
    setTold({ words, undo: () => void mark(before) })
  }
  const made = (words: string | null) => {
    void papers.refresh()
    if (words !== null) setTold({ words })
  }
  const failure = delivering.failure ?? (text.state === 'ready' ? text.failure : null)
  const undo = told?.undo && { onTap: told.undo }
  return (
    <Page
      title={paper?.short ?? '文书'}
      dock={
        paper && (
          <PaperDock
            caseId={caseId}
            paper={paper}
            onFill={() => paper.gaps[0] && fill(paper.gaps[0].id)}
            onMade={made}
          />
        )
      }
      undo={told && <UndoBar key={told.words} words={told.words} undo={undo} onGone={() => setTold(null)} />}
    >
      {text.state === 'loading' && <Skeleton rows={6} />}
      {text.state === 'failed' && (
        <LoadFailed title="这份文书没取到" failure={text.failure} onRetry={() => void refresh()} />
      )}
      <View>
        {failure && (
          <Notice tone="wait" icon="offline" fact={failureMessage[failure.code].title}>
            先看上次的样子，有信号再导出、再记送达。
          </Notice>
        )}
      </View>
      <View>{paper?.state === 'stale' && <Differences changed={paper.changed} />}</View>
      <View>{text.value && <Paper paragraphs={text.value.paragraphs} onGap={fill} />}</View>
      <View>
        {paper?.sealed && paper.by === 'contact' && paper.gaps.length === 0 && seen?.found.closed === null && (
          <Delivery paper={paper} onMark={(day) => void mark(day)} />
        )}
      </View>
    </Page>
  )
}
