import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { type RosterFile, useRosterImport } from '@/hooks/use-roster'
import { failureMessage } from '@/messages'
import { buzz } from '@/native'
import type { Finished } from './roster-types'

export interface ImportDockProps {
  unitId: string
  file: RosterFile
  ready: number
  onFinished: (finished: Finished) => void
}

/** The button that does it, how far it is, and, broken off, that nothing is lost. */
export function ImportDock({ unitId, file, ready, onFinished }: ImportDockProps) {
  const { run, busy, failure, settled } = useRosterImport(unitId, file.fileId)
  const start = async () => {
    const receipts = await run()
    if (!receipts) return
    buzz()
    onFinished({ receipts })
  }
  const broken = failure && `${failureMessage[failure.code].title}。已导入的都在，再点一次接着来`
  return (
    <Dock hint={broken ?? '有问题的行不会导入，改好再传一次就行'} hintIcon={broken ? 'problem' : 'check'}>
      <Button id="import-roster" busy={busy && `正在导入 ${settled}/${ready}`} onTap={() => void start()}>
        {broken ? '接着导入' : `导入 ${ready} 行`}
      </Button>
    </Dock>
  )
}
