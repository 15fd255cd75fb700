import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { useAction } from '@/hooks/use-action'
import { tell } from '@/hooks/use-told'
import type { SeenWhole } from '@/hooks/use-visit'
import type { VisitChanging } from '@/hooks/use-visit-changes'
import { failureMessage } from '@/messages'
import { openPage, routes } from '@/routes'
import { WithdrawSheet } from './WithdrawSheet'

interface WaysProps {
  visit: SeenWhole
  changing: VisitChanging
}

/** For who may: correct it or take it back; of one taken back, bring it back. */
export function Ways({ visit, changing }: WaysProps) {
  const [asks, setAsks] = useState(false)
  const correcting = useAction(async () => {
    await changing.correct()
    openPage(routes.rewriteVisit(visit.householdId, visit.id))
  })
  if (visit.withdrawn) return <Restore changing={changing} />
  return (
    <>
      <Dock>
        <Button id="withdraw-visit" kind="second" fit onTap={() => setAsks(true)}>
          撤回
        </Button>
        <Button id="correct-visit" icon="edit" busy={correcting.busy && '正在打开'} onTap={() => void correcting.run()}>
          更正
        </Button>
      </Dock>
      <WithdrawSheet open={asks} changing={changing} onClose={() => setAsks(false)} />
    </>
  )
}

function Restore({ changing: { restore } }: Pick<WaysProps, 'changing'>) {
  const message = restore.failure && failureMessage[restore.failure.code]
  const bringBack = async () => {
    if (await restore.run()) tell('恢复了，照常计数')
  }
  const hint = message ? `${message.title}。恢复要有网络，有信号时再点一次。` : '恢复以后，这次走访和当时说的事都照旧。'
  return (
    <Dock hint={hint} hintIcon={message ? 'problem' : 'question'}>
      <Button id="restore-visit" busy={restore.busy && '正在恢复'} onTap={() => void bringBack()}>
        恢复这次走访
      </Button>
    </Dock>
  )
}
