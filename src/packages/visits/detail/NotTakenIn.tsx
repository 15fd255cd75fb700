import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { isKind, type OutboxRecord, type RecordView, useOutbox } from '@/hooks/use-outbox'
import { tell } from '@/hooks/use-told'
import { recordOf, type SeenWhole } from '@/hooks/use-visit'
import type { VisitChanging } from '@/hooks/use-visit-changes'
import type { ClientFailureCode } from '@/failure-codes'
import { failureMessage } from '@/messages'
import { copy } from '@/native'
import { openPage, routes } from '@/routes'
import { isBeyondMending, isRetried } from '@/words/problems'
import { visitDifferences } from '@/words/visit-lines'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { Difference } from './Difference'
import styles from './index.module.scss'

interface NotTakenInProps {
  /** As the federation has it. */
  visit: SeenWhole
  view: RecordView
  scheme: VisitScheme | null
  changing: VisitChanging
}

/** A correction or a withdrawal that was refused: why, what she wanted against what is stored, and the ways out. */
export function NotTakenIn({ visit, view, scheme, changing }: NotTakenInProps) {
  const { record, problem } = view
  if (!problem) return null
  const { title, advice } = failureMessage[problem.code]
  const correction = isKind(record, 'visitCorrection') ? record : null
  return (
    <>
      <Notice tone="bad" fact={`${correction ? '您的更正' : '您的撤回'}没收下：${title}`}>
        {problem.code === 'CONFLICT' ? '下面是现在存着的。看一看差在哪里，再决定怎么办，您写的还在。' : advice}
      </Notice>
      <Section title={correction ? '您想改成这样' : '您想撤回它'} remark={correction ? '和现在存着的比' : undefined}>
        {correction && <Wanted visit={visit} correction={correction} scheme={scheme} />}
        <View className={styles.ways}>
          {correction && isMendable(problem.code) ? (
            <CorrectionWays visit={visit} correction={correction} changing={changing} />
          ) : (
            <SendAgain record={record} />
          )}
          <LeaveIt record={record} words={correction ? '不改了，照现在的' : '不撤回了'} />
        </View>
      </Section>
    </>
  )
}

const isMendable = (code: ClientFailureCode): boolean => !isRetried(code) && !isBeyondMending(code)

interface WantedProps {
  visit: SeenWhole
  correction: OutboxRecord<'visitCorrection'>
  scheme: VisitScheme | null
}

function Wanted({ visit, correction, scheme }: WantedProps) {
  const differences = visitDifferences(recordOf(visit), correction.content.visit, scheme)
  if (differences.length === 0) return <View className={styles.words}>现在存着的和您写的一样。</View>
  return (
    <View className={styles.wanted}>
      {differences.map((difference) => (
        <Difference key={difference.name} difference={difference} />
      ))}
    </View>
  )
}

function SendAgain({ record }: { record: OutboxRecord }) {
  const { resend } = useOutbox()
  return (
    <Button id="resend" icon="sending" onTap={() => resend(record)}>
      再传一次
    </Button>
  )
}

function LeaveIt({ record, words }: { record: OutboxRecord; words: string }) {
  const { exportText, discard } = useOutbox()
  const exported = async () =>
    tell((await copy(exportText(record))) ? '文字已复制，可以发给村妇联主席' : '没能复制，请到本机待传里再试')
  return (
    <>
      <Button id="export" kind="second" icon="share" onTap={() => void exported()}>
        导出文字
      </Button>
      <Button id="discard" kind="careful" onTap={() => void discard(record)}>
        {words}
      </Button>
    </>
  )
}

interface CorrectionWaysProps {
  visit: SeenWhole
  correction: OutboxRecord<'visitCorrection'>
  changing: VisitChanging
}

/** On top of what is stored now: as she wrote it, or looked over once more. */
function CorrectionWays({ visit, correction, changing: { insist, reopen } }: CorrectionWaysProps) {
  const look = () => {
    reopen(correction)
    openPage(routes.rewriteVisit(visit.householdId, visit.id))
  }
  return (
    <>
      <Button id="reopen" icon="edit" onTap={look}>
        改一下再传
      </Button>
      <Button id="insist" kind="second" busy={insist.busy && '正在保存'} onTap={() => void insist.run(correction)}>
        就照我写的改
      </Button>
    </>
  )
}
