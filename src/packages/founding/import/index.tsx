import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Empty } from '@/components/Empty'
import { Page } from '@/components/Page'
import { type RowsFile, useRowsImport } from '@/hooks/use-founding-import'
import { tell } from '@/hooks/use-told'
import { failureMessage } from '@/messages'
import { buzz } from '@/native'
import { goBack } from '@/routes'
import type { Roster } from '../../../../contracts/founding/blank'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import { ChooseRows } from './ChooseRows'
import { PreviewRows } from './PreviewRows'

/** A list from Excel into a roster of a case: `?id=<case>&roster=women`. */
export default function ImportPage() {
  const { id: caseId = '', roster: rosterId = '' } = useRouter().params
  const roster = vocabulary.rosters[rosterId]
  if (!roster)
    return (
      <Page title="导入名单">
        <Empty icon="doc" title="没有这张名单" why="请回到向导，从名单那里再打开。" />
      </Page>
    )
  return <Import caseId={caseId} rosterId={rosterId} roster={roster} />
}

function Import({ caseId, rosterId, roster }: { caseId: string; rosterId: string; roster: Roster }) {
  const [file, setFile] = useState<RowsFile | null>(null)
  const [ready, setReady] = useState<number | null>(null)
  const { run, busy, failure } = useRowsImport(caseId, rosterId)
  const choose = (next: RowsFile | null) => {
    setReady(null)
    setFile(next)
  }
  const start = async (chosen: RowsFile) => {
    const imported = await run(chosen)
    if (imported === null) return
    buzz()
    tell(`导入了 ${imported} ${roster.unit}`)
    goBack('founding')
  }
  const message = failure && failureMessage[failure.code]
  const dock = file !== null && ready !== null && ready > 0 && (
    <Dock
      hint={message ? `${message.title}。${message.advice}` : '有问题的行不会导入，改好再传一次就行'}
      hintIcon={message ? 'problem' : 'check'}
    >
      <Button id="import-rows" busy={busy && '正在导入'} onTap={() => void start(file)}>
        {`导入 ${ready} 行`}
      </Button>
    </Dock>
  )
  return (
    <Page title={`导入${roster.label}`} dock={dock || undefined}>
      {file === null ? (
        <ChooseRows caseId={caseId} rosterId={rosterId} roster={roster} onChosen={choose} />
      ) : (
        <PreviewRows
          key={file.fileId}
          caseId={caseId}
          rosterId={rosterId}
          roster={roster}
          file={file}
          onReady={setReady}
          onOther={choose}
        />
      )}
    </Page>
  )
}
