import { useState } from 'react'
import { Discarded } from '@/components/Discarded'
import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { useOnline } from '@/hooks/use-online'
import { useOutbox } from '@/hooks/use-outbox'
import { usePullDown } from '@/hooks/use-pull-down'
import { openTab } from '@/routes'
import { PhotosOnPhone } from './PhotosOnPhone'
import { RecordList } from './RecordList'
import { RecordSheet } from './RecordSheet'

/** 本机待传: each record, where it is, and the ways out. */
export default function Outbox() {
  const { records, others, send } = useOutbox()
  const [openSeq, setOpenSeq] = useState<number | null>(null)
  usePullDown(send)
  const waiting = records.filter(({ state }) => state !== 'arrived')
  const arrived = records.filter(({ state }) => state === 'arrived')
  const open = records.find(({ record }) => record.seq === openSeq) ?? null
  return (
    <Page title="本机待传" undo={<Discarded />}>
      <WhySlow waiting={waiting.length} others={others.length} />
      {records.length === 0 && (
        <Empty
          icon="arrived"
          title="本机没有待传的"
          why="记下的走访先存在这里，有信号就自己传到妇联。传到了这里会写“已到妇联”。"
          action={{ id: 'go-households', words: '去我的户', onTap: () => openTab('households') }}
        />
      )}
      {waiting.length > 0 && (
        <RecordList title="还没到妇联" remark={`${waiting.length} 条`} views={waiting} onOpen={setOpenSeq} />
      )}
      <PhotosOnPhone records={records} />
      {arrived.length > 0 && <RecordList title="已经到了" views={arrived} onOpen={setOpenSeq} />}
      <RecordSheet view={open} onClose={() => setOpenSeq(null)} />
    </Page>
  )
}

function WhySlow({ waiting, others }: { waiting: number; others: number }) {
  const online = useOnline()
  if (waiting > 0 && !online) {
    return (
      <Notice tone="wait" icon="offline">
        现在没有网络，有信号会自动传，不用等在这里
      </Notice>
    )
  }
  if (others === 0) return null
  return <Notice tone="calm">这台手机上还有别的同志 {others} 条没传，等她本人登录后会自动传</Notice>
}
