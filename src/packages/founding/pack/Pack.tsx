import { View } from '@tarojs/components'
import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { UndoBar } from '@/components/UndoBar'
import { usePapers } from '@/hooks/use-founding-papers'
import { usePullDown } from '@/hooks/use-pull-down'
import { failureMessage } from '@/messages'
import { useCase } from '../parts/use-case'
import { LivePaper } from './LivePaper'
import { PackDock } from './PackDock'
import { type PackView, packViewOf } from './pack-view'
import { PaperRows } from './PaperRows'

/** 文书包: the paper in work on top, then the others by time. */
export function Pack({ caseId }: { caseId: string }) {
  const { seen, progress } = useCase(caseId)
  const papers = usePapers(caseId)
  const [told, setTold] = useState<string | null>(null)
  usePullDown(papers.refresh)
  const documents = papers.value?.documents ?? []
  const view = packViewOf(documents, progress)
  const { live, gaps, stale, done, later, exportable } = view
  const shared = { caseId, progress }
  const dock = documents.length > 0 && (
    <PackDock caseId={caseId} count={exportable} onMade={() => void papers.refresh()} onTold={setTold} />
  )
  return (
    <Page title="文书包" dock={dock} undo={told && <UndoBar key={told} words={told} onGone={() => setTold(null)} />}>
      <Standing papers={papers} view={view} unitName={String(seen?.found.answers.unitName?.value ?? '')} />
      <View>{live && <LivePaper key={live.id} paper={live} {...shared} />}</View>
      <PaperRows title="已过时，要重做" remark={`${stale.length} 份`} papers={stale} {...shared} />
      <PaperRows title="已经办过的" papers={done} {...shared} />
      <PaperRows title="还差几处的" papers={gaps} {...shared} />
      <PaperRows title="以后要用的" papers={later} {...shared} />
    </Page>
  )
}

interface StandingProps {
  papers: ReturnType<typeof usePapers>
  view: PackView
  unitName: string
}

/** How many papers there are and how they stand; without them why. */
function Standing({
  papers: { state, value, failure, refresh },
  view: { live, stale, exportable },
  unitName,
}: StandingProps) {
  if (state === 'loading') return <Skeleton rows={6} />
  if (state === 'failed') return <LoadFailed title="文书包没取到" failure={failure} onRetry={() => void refresh()} />
  const { documents } = value
  if (documents.length === 0)
    return <Empty icon="doc" title="这条路没有文书要备" why="一步一步往下填，用得着的文书会自己出来。" />
  const standing = [
    `${exportable} 份可用`,
    stale.length > 0 && `${stale.length} 份已过时`,
    live && `1 份还差 ${live.gaps.length} 处`,
  ]
    .filter(Boolean)
    .join('，')
  return (
    <View>
      <Hero title={`${documents.length} 份文书，\n单位名称只填一次`} detail={<Dotted parts={[unitName, standing]} />} />
      {failure && (
        <Notice tone="wait" icon="offline">
          {`${failureMessage[failure.code].title}，先看上次的；导出要有信号。`}
        </Notice>
      )}
    </View>
  )
}
