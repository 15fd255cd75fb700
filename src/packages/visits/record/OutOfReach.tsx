import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { useOutbox } from '@/hooks/use-outbox'
import { tell } from '@/hooks/use-told'
import type { VisitDraft } from '@/hooks/use-visit-draft'
import { copy } from '@/native'
import { goBack } from '@/routes'

interface OutOfReachProps {
  draft: VisitDraft
  onRetry: () => void
  onGivenUp: () => Promise<void>
}

/** A refused or corrected visit of a household that is not hers any more: why it cannot go, and what can be done. */
export function OutOfReach({ draft, onRetry, onGivenUp }: OutOfReachProps) {
  const { records, exportText, discard } = useOutbox()
  const record = records.find(({ record: { seq } }) => seq === draft.mends)?.record
  const exported = async () =>
    record && tell((await copy(exportText(record))) ? '文字已复制，可以发给村妇联主席' : '没能复制，请到本机待传里再试')
  const giveUp = async () => {
    await onGivenUp()
    if (record) await discard(record)
    goBack()
  }
  return (
    <>
      <Empty
        icon="household"
        title={`${draft.about}已经不在您的名单里`}
        why="可能挪到了别的网格，或者并到了另一户，所以这条传不上去，再改也传不上去。您写的都还在：可以导出文字，发给村妇联主席或现在的网格员，请她补记。"
        action={record && { id: 'export', words: '导出文字', icon: 'share', onTap: () => void exported() }}
        second={{ id: 'retry', words: '再看一次还在不在', onTap: onRetry }}
      />
      <Button id="discard" kind="careful" onTap={() => void giveUp()}>
        丢弃这条
      </Button>
    </>
  )
}
