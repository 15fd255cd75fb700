import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { isKind, type OutboxRecord, type RecordView, useOutbox } from '@/hooks/use-outbox'
import { tell } from '@/hooks/use-told'
import { failureMessage, recordKindName } from '@/messages'
import { confirm, copy } from '@/native'
import { openPage, routes } from '@/routes'
import { isRetried } from '@/words/problems'
import { Mark } from './RecordList'
import styles from './index.module.scss'

interface RecordSheetProps {
  /** Null: closed. */
  view: RecordView | null
  onClose: () => void
}

/** One record: why it was not taken in, all that is in it, and the ways out. */
export function RecordSheet({ view, onClose }: RecordSheetProps) {
  const { exportText } = useOutbox()
  const [last, setLast] = useState(view)
  if (view && view !== last) setLast(view)
  const shown = view ?? last
  if (!shown) return null
  const { record } = shown
  const message = shown.problem && failureMessage[shown.problem.code]
  return (
    <Sheet open={view !== null} title={`${record.about}：${recordKindName[record.kind]}`} onClose={onClose}>
      <View className={styles.content}>
        {message && (
          <Notice tone="bad" inset fact={`没收下：${message.title}`}>
            {message.advice}
            {shown.problem?.details.requestId && `编号：${shown.problem.details.requestId}`}
          </Notice>
        )}
        <Mark view={shown} />
        <Text className={styles.text} userSelect>
          {exportText(record)}
        </Text>
        <Ways view={shown} onClose={onClose} />
      </View>
    </Sheet>
  )
}

function Ways({ view, onClose }: { view: RecordView; onClose: () => void }) {
  const { exportText, resend } = useOutbox()
  const { record, state, problem } = view
  const canMend = state === 'problem' && problem !== null && !isRetried(problem.code) && record.kind !== 'concernChange'
  const mend = useMending(onClose)
  const discard = useDiscarding(onClose)
  const exported = async () =>
    tell((await copy(exportText(record))) ? '文字已复制，可以发给村妇联主席' : '没能复制，可以长按上面的文字')
  return (
    <>
      {canMend && (
        <Button id="mend" icon="edit" onTap={() => mend(record)}>
          改一下再传
        </Button>
      )}
      {(state === 'problem' || state === 'onPhone') && (
        <Button id="resend" kind={canMend ? 'second' : 'primary'} icon="sending" onTap={() => resend(record)}>
          再传一次
        </Button>
      )}
      <Button id="export" kind="second" icon="share" onTap={() => void exported()}>
        导出文字
      </Button>
      {(state === 'problem' || state === 'onPhone') && (
        <Button id="discard" kind="careful" onTap={() => void discard(record)}>
          丢弃这条
        </Button>
      )}
    </>
  )
}

/** Back into the form it came from. */
function useMending(onClose: () => void): (record: OutboxRecord) => void {
  const { mend } = useOutbox()
  return (record) => {
    onClose()
    mend(record)
    if (isKind(record, 'visit')) openPage(routes.recordVisit(record.content.householdId))
    else if (isKind(record, 'householdRegister')) openPage(routes.editHousehold(record.content.id))
    else if (isKind(record, 'householdRevise')) openPage(routes.editHousehold(record.content.household.id))
  }
}

function useDiscarding(onClose: () => void): (record: OutboxRecord) => Promise<void> {
  const { discard, dependants } = useOutbox()
  return async (record) => {
    const others = dependants(record)
    const also = others > 0 ? `还有 ${others} 条要等它先到，它丢了那些也传不上去。` : ''
    const content = `“${record.about}”的这条只在这台手机上，丢弃后找不回来。${also}`
    if (!(await confirm({ title: '丢弃这条？', content, yes: '丢弃', no: '留着' }))) return
    await discard(record)
    onClose()
  }
}
