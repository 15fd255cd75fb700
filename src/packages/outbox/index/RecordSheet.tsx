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
import { isBeyondMending, isRetried } from '@/words/problems'
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
  const isRefused = state === 'problem' && problem !== null && !isRetried(problem.code)
  const mend = useMending(onClose)
  const discard = useLettingGo(onClose)
  const exported = async () =>
    tell((await copy(exportText(record))) ? '文字已复制，可以发给村妇联主席' : '没能复制，可以长按上面的文字')
  const way = isRefused ? wayOf(view) : 'none'
  return (
    <>
      {way !== 'none' && (
        <Button id="mend" icon={way === 'mend' ? 'edit' : 'visit'} onTap={() => mend(record)}>
          {wordsOf(way, record)}
        </Button>
      )}
      {isRefused && way === 'none' && (
        <Button id="export" icon="share" onTap={() => void exported()}>
          导出文字
        </Button>
      )}
      {(state === 'problem' || state === 'onPhone') && (
        <Button id="resend" kind={isRefused ? 'second' : 'primary'} icon="sending" onTap={() => resend(record)}>
          再传一次
        </Button>
      )}
      {!(isRefused && way === 'none') && (
        <Button id="export" kind="second" icon="share" onTap={() => void exported()}>
          导出文字
        </Button>
      )}
      {(state === 'problem' || state === 'onPhone') && (
        <Button id="discard" kind="careful" onTap={() => void discard(view)}>
          丢弃这条
        </Button>
      )}
    </>
  )
}

/** Where a refusal is dealt with: in the form it came from, on the page of the visit, or by other means than this app. */
function wayOf({ record, problem }: RecordView): 'mend' | 'open' | 'none' {
  if (record.kind === 'visitCorrection' || record.kind === 'visitWithdrawal' || isOfCase(record)) return 'open'
  return record.kind === 'concernChange' || (problem && isBeyondMending(problem.code)) ? 'none' : 'mend'
}

function wordsOf(way: 'mend' | 'open', record: OutboxRecord): string {
  if (way === 'mend') return '改一下再传'
  return isOfCase(record) ? '打开这件建会' : '打开这次走访'
}

const isOfCase = (record: OutboxRecord): record is OutboxRecord<'blankFill'> | OutboxRecord<'rosterChange'> =>
  isKind(record, 'blankFill') || isKind(record, 'rosterChange')

/** Back into the form it came from, or to the visit or case it is about. */
function useMending(onClose: () => void): (record: OutboxRecord) => void {
  const { mend } = useOutbox()
  return (record) => {
    onClose()
    mend(record)
    if (isKind(record, 'visit')) openPage(routes.rewriteVisit(record.content.householdId, record.content.id))
    else if (isKind(record, 'visitCorrection')) openPage(routes.visit(record.content.visit.id))
    else if (isKind(record, 'visitWithdrawal')) openPage(routes.visit(record.content.id))
    else if (isOfCase(record)) openPage(routes.foundingCase(record.content.caseId))
    else if (isKind(record, 'householdRegister')) openPage(routes.editHousehold(record.content.id))
    else if (isKind(record, 'householdRevise')) openPage(routes.editHousehold(record.content.household.id))
  }
}

/** One that was refused and that nothing waits for goes at once and can be taken back; of any other she is asked. */
function useLettingGo(onClose: () => void): (view: RecordView) => Promise<void> {
  const { discard, discardNow, dependants } = useOutbox()
  return async ({ record, problem }) => {
    const others = dependants(record)
    if (problem && !isRetried(problem.code) && others === 0) {
      onClose()
      return discard(record)
    }
    const also = others > 0 ? `还有 ${others} 条要等它先到，它丢了那些也传不上去。` : ''
    const content = `“${record.about}”的这条只在这台手机上，丢弃后找不回来。${also}`
    if (!(await confirm({ title: '丢弃这条？', content, yes: '丢弃', no: '留着' }))) return
    await discardNow(record)
    onClose()
  }
}
