import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import type { VisitDraft, VisitDraftUse } from '@/hooks/use-visit-draft'
import { clockText, failureMessage, missingName } from '@/messages'

interface SaveDockProps {
  draft: VisitDraft
  /** It has left the drafts; the page is about to go. */
  isSaved: boolean
  use: Pick<VisitDraftUse, 'missing' | 'save'>
  onSave: () => void
}

/** Says where the form is kept, what went wrong, and what is still to say. */
export function SaveDock({ draft, isSaved, use: { missing, save }, onSave }: SaveDockProps) {
  const problem = problemOf(draft, save)
  const off = missing.length > 0 && `还差：${missing.map((part) => missingName[part]).join('、')}`
  return (
    <Dock
      hint={problem ?? `填到哪儿存到哪儿，${clockText(draft.savedAt)} 已存在本机`}
      hintIcon={problem ? 'problem' : 'check'}
    >
      <Button id="save-visit" busy={isSaved ? '已保存' : save.busy && '正在保存'} off={off} onTap={onSave}>
        {draft.correcting ? '保存更正' : '保存走访'}
      </Button>
    </Dock>
  )
}

function problemOf(draft: VisitDraft, { failure }: VisitDraftUse['save']): string | null {
  if (failure) {
    const { title, advice } = failureMessage[failure.code]
    return `${title}。${advice}`
  }
  return draft.kept ? null : '手机存满了，填的还没存住。先别退出这一页，删些照片或视频再点保存。'
}
