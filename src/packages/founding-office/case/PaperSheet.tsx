import { Button } from '@/components/Button'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Paper } from '@/components/Paper'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { type PackDocument, useMakingPaper, usePaperText } from '@/hooks/use-founding-papers'
import { failureMessage } from '@/messages'

interface PaperSheetProps {
  caseId: string
  paper: PackDocument
  changed: readonly string[]
  onClose: () => void
}

/** One paper of the case as it reads; as a Word file at a tap. */
export function PaperSheet({ caseId, paper, changed, onClose }: PaperSheetProps) {
  const { state, value, failure, refresh } = usePaperText(caseId, paper.id)
  const making = useMakingPaper(caseId)
  const problem = making.failure && failureMessage[making.failure.code]
  return (
    <Sheet
      open
      title={paper.short}
      onClose={onClose}
      action={
        <Button
          id="make-paper"
          kind="second"
          icon="download"
          busy={making.busy && '正在做 Word'}
          off={paper.gaps.length > 0 && `还差 ${paper.gaps.length} 处`}
          onTap={() => void making.run(paper.id)}
        >
          导出 Word
        </Button>
      }
    >
      {problem && (
        <Notice tone="bad" inset fact={problem.title}>
          {problem.advice}
        </Notice>
      )}
      {state === 'loading' && <Skeleton rows={4} />}
      {state === 'failed' && <LoadFailed title="文书没取到" failure={failure} onRetry={() => void refresh()} />}
      {value && <Paper paragraphs={value.paragraphs} marked={changed} />}
    </Sheet>
  )
}
