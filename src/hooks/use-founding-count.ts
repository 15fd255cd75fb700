import { useRef } from 'react'
import { recordCount } from '../../contracts/founding-approvals'
import type { FoundingCase } from '../../contracts/founding-cases'
import type { Input } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { CallFailure } from '../client/failure'
import { isAllThere } from '../client/founding/writing'
import { type Action, useAction } from './use-action'

export type Count = Pick<Input<typeof recordCount>, 'of' | 'heldOn' | 'contests'>
export type Contest = Count['contests'][number]

/** Records the count of an election, once all that she wrote before is there. The same count sent again is done once. */
export function useRecordingCount(caseId: string): Action<[Count], FoundingCase> {
  const { call, cases, ids, outbox } = currentClient()
  const sent = useRef<{ id: string; content: string } | null>(null)
  return useAction(async (count: Count) => {
    await outbox.send()
    if (!isAllThere(outbox, caseId)) throw new CallFailure('OFFLINE')
    const content = JSON.stringify(count)
    const id = sent.current?.content === content ? sent.current.id : await ids.next()
    sent.current = { id, content }
    const { case: found } = await call(recordCount, { id, caseId, ...count })
    cases.keep(found)
    return found
  })
}
