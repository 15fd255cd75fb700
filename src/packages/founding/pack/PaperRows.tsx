import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Section } from '@/components/Section'
import { useToday } from '@/hooks/use-today'
import type { PackDocument } from '@/hooks/use-founding-papers'
import { dayText } from '@/messages'
import { openPage, routes } from '@/routes'
import type { Progress } from '../../../../contracts/founding/progress'
import { PaperMark } from './PaperMark'
import { stepNumberOf } from './pack-view'

interface PaperRowsProps {
  caseId: string
  title: string
  remark?: string
  papers: readonly PackDocument[]
  progress: Progress | null
}

/** Papers of one time. A paper that is not begun is not opened. */
export function PaperRows({ caseId, title, remark, papers, progress }: PaperRowsProps) {
  const { today } = useToday()
  return (
    <View>
      {papers.length > 0 && (
        <Section title={title} remark={remark}>
          {papers.map((paper) => (
            <Cell
              key={paper.id}
              id={`paper-${paper.id}`}
              plain
              title={paper.short}
              detail={detailOf(paper, today)}
              end={<PaperMark paper={paper} step={stepNumberOf(paper, progress)} />}
              stays
              onTap={paper.state === 'later' ? undefined : () => openPage(routes.foundingPaper(caseId, paper.id))}
            />
          ))}
        </Section>
      )}
    </View>
  )
}

/** What has changed since it was made, else the day it was delivered. */
function detailOf({ state, changed, delivered, by }: PackDocument, today: string) {
  if (state === 'stale')
    return changed
      .map(({ label, before, now }) => `${label}：${before || '空着'} → ${now || '空着'}`)
      .slice(0, 3)
      .join('；')
  if (delivered !== null) return dayText(delivered, today)
  return by === 'superior' && state !== 'later' ? <Dotted parts={['上级出的文书']} /> : undefined
}
