import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import type { useOrphanedDrafts, VisitDraft } from '@/hooks/use-orphaned-drafts'
import { tell } from '@/hooks/use-told'
import { useToday } from '@/hooks/use-today'
import { modeName, momentText, outcomeName } from '@/messages'
import { confirm } from '@/native'
import { Refused } from '../Refused'
import styles from './index.module.scss'

/** Visits begun before the handover: still hers, to be sent as they stand or given up. */
export function Drafts({ orphans }: { orphans: ReturnType<typeof useOrphanedDrafts> }) {
  const { drafts, isWhole, save, discard } = orphans
  const { now } = useToday()
  const [openId, setOpenId] = useState<string | null>(null)
  const open = drafts.find(({ visitId }) => visitId === openId) ?? null
  const send = async (draft: VisitDraft) => {
    if (!(await save.run(draft))) return
    setOpenId(null)
    tell('走访已存在本机，有信号会自动传')
  }
  const giveUp = async (draft: VisitDraft) => {
    const question = { title: '不要这条草稿了？', content: `${draft.about}写了一半的走访会删掉。`, yes: '删掉' }
    if (!(await confirm(question))) return
    setOpenId(null)
    await discard(draft)
  }
  return (
    <View>
      {drafts.length > 0 && (
        <Section title="没写完的走访" remark="还是您的">
          {drafts.map((draft) => (
            <Cell
              key={draft.visitId}
              id={`draft-${draft.visitId}`}
              icon="visit"
              title={draft.about}
              detail={`写了一半，${momentText(draft.savedAt, now)} 存在本机`}
              onTap={() => setOpenId(draft.visitId)}
            />
          ))}
        </Section>
      )}
      <Sheet
        open={open !== null}
        title={open ? `${open.about}的走访` : ''}
        onClose={() => setOpenId(null)}
        action={
          open && (
            <Button
              id="send-draft"
              busy={save.busy && '正在保存'}
              off={!isWhole(open) && '诉求没写完，传不了'}
              onTap={() => void send(open)}
            >
              就这样传
            </Button>
          )
        }
      >
        {open && <Words draft={open} now={now} />}
        <Refused failure={save.failure} />
        {open && (
          <View className={styles.words}>
            <Button id="drop-draft" kind="quiet" onTap={() => void giveUp(open)}>
              不要这条草稿了
            </Button>
          </View>
        )}
      </Sheet>
    </View>
  )
}

function Words({ draft: { form }, now }: { draft: VisitDraft; now: number }) {
  const lines = [
    `${momentText(form.visitedAt, now)}，${modeName[form.mode]}，${outcomeName[form.outcome]}`,
    form.concernText && `诉求：${form.concernText}`,
    form.promiseText && `答应她：${form.promiseText}`,
    ...form.wishes.map(({ text }) => text && `心愿：${text}`),
    form.note && `备注：${form.note}`,
    '按移交前的走访传上去，记在您名下，诉求由接手的人接着办。',
  ].filter(Boolean)
  return (
    <View className={styles.words}>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
  )
}
