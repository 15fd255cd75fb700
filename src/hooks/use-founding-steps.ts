import type { HandOverKind, RouteId } from '../../contracts/founding/route'
import { closeCase, handIn, recall, switchRoute } from '../../contracts/founding-approvals'
import { claimCase, type FoundingCase, openCase } from '../../contracts/founding-cases'
import type { Input } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { CallFailure } from '../client/failure'
import { isAllThere } from '../client/founding/writing'
import { type Action, useAction } from './use-action'

export interface FoundingStepsUse {
  /** Papers go to the superior federation, once all that she wrote is there. */
  handIn: Action<[HandOverKind], FoundingCase>
  recall: Action<[HandOverKind], FoundingCase>
  switchRoute: Action<[RouteId], FoundingCase>
  close: Action<[string], FoundingCase>
}

/** What changes hands or ways, and therefore needs the network. */
export function useFoundingSteps(caseId: string): FoundingStepsUse {
  const { call, cases, ids, outbox } = currentClient()
  const kept = (found: FoundingCase): FoundingCase => {
    cases.keep(found)
    return found
  }
  const sendFirst = async () => {
    await outbox.send()
    if (!isAllThere(outbox, caseId)) throw new CallFailure('OFFLINE')
  }
  return {
    handIn: useAction(async (kind: HandOverKind) => {
      await sendFirst()
      return kept((await call(handIn, { id: await ids.next(), caseId, kind, note: null })).case)
    }),
    recall: useAction(async (kind: HandOverKind) =>
      kept((await call(recall, { id: await ids.next(), caseId, kind })).case),
    ),
    switchRoute: useAction(async (route: RouteId) => {
      await sendFirst()
      return kept((await call(switchRoute, { caseId, route })).case)
    }),
    close: useAction(async (reason: string) => kept((await call(closeCase, { caseId, reason })).case)),
  }
}

/** Begins a case, or takes one over that was begun with another WeChat. */
export function useFoundingBeginning(): {
  open: Action<[Input<typeof openCase>], FoundingCase>
  claim: Action<[Input<typeof claimCase>], readonly FoundingCase[]>
} {
  const { call, cases } = currentClient()
  return {
    open: useAction(async (input: Input<typeof openCase>) => {
      const { case: found } = await call(openCase, input)
      cases.keep(found)
      return found
    }),
    claim: useAction(async (input: Input<typeof claimCase>) => {
      const { cases: found } = await call(claimCase, input)
      cases.keep(...found)
      return found
    }),
  }
}
