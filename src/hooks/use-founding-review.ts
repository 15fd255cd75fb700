import { useCallback } from 'react'
import { reply } from '../../contracts/founding-approvals'
import { fillBlanks, type FoundingCase, getCase, inviteContact, listRows } from '../../contracts/founding-cases'
import { establish } from '../../contracts/founding-federation'
import type { Receipt } from '../../contracts/receipts'
import { currentClient } from '../client/current'
import { CallFailure } from '../client/failure'
import type { Filling, FoundingCaseUse } from './use-founding-case'
import { useAction } from './use-action'
import { useList } from './use-list'
import { useRead } from './use-read'
import { useWrite } from './use-write'

const nothing = () => undefined

/** A case as the federation sees it: what it fills in goes to the cloud at once, so that nothing waits on this device. */
export function useReviewedCase(caseId: string): FoundingCaseUse {
  const { call, ids } = currentClient()
  const { state, value, failure, refresh } = useRead(getCase, { caseId })
  const found = value?.case ?? null
  const fill = useAction(async ({ blank, value: written, inViewOf }: Filling) => {
    if (!found) return true as const
    const base = found.answers[blank]?.stamp ?? null
    const order = { id: await ids.next(), caseId, blank, value: written, base, seen: stampsOf(found, inViewOf) }
    const { receipts } = await call(fillBlanks, { fills: [order] })
    refuseUnstored(receipts[0])
    await refresh()
    return true as const
  })
  return {
    ...{ state, failure, refresh, fill, giveUp: nothing, noteStanding: nothing },
    seen: found && { found, syncing: {}, notTaken: {} },
  }
}

function stampsOf({ answers, rosters }: FoundingCase, places: readonly string[]): Record<string, string> {
  const stamps = places.map((id) => [id, (answers[id] ?? rosters[id])?.stamp] as const)
  return Object.fromEntries(stamps.flatMap(([id, stamp]) => (stamp === undefined ? [] : [[id, stamp]])))
}

function refuseUnstored(receipt: Receipt | undefined): void {
  if (receipt?.state === 'refused') throw new CallFailure(receipt.failure.code, receipt.failure.details)
  if (receipt?.state === 'conflict') throw new CallFailure('CONFLICT')
  if (receipt?.state !== 'stored') throw new CallFailure('BUSY')
}

/** The rows of a roster, page by page; null: of none. */
export const useRosterOfCase = (caseId: string, roster: string) =>
  useList(listRows, { caseId, roster }, ({ rows }) => rows)

export interface FoundingReviewUse {
  agree(kind: Kind): Promise<boolean>
  giveBack(kind: Kind, remarks: Remarks): Promise<boolean>
  establish(): Promise<{ staff: number; covered: number } | null>
  busy: 'agree' | 'giveBack' | 'establish' | null
  failure: CallFailure | null
}

type Kind = FoundingCase['handOvers'][number]['kind']

export interface Remarks {
  note: string
  /** To single blanks and rosters. */
  notes: Readonly<Record<string, string>>
}

/** What the federation does with papers that were handed in; each needs the network, and a second tap does no harm. */
export function useFoundingReview(caseId: string, refresh: () => Promise<void>): FoundingReviewUse {
  const { call, ids } = currentClient()
  const agreeing = useAction(async (kind: Kind) => {
    await call(reply, { id: await ids.next(), caseId, kind, decision: 'approved', note: null, notes: [] })
    await refresh()
    return true
  })
  const givingBack = useAction(async (kind: Kind, { note, notes }: Remarks) => {
    const listed = Object.entries(notes).map(([blank, words]) => ({ blank, note: words }))
    const remarks = { note: note.trim() === '' ? null : note.trim(), notes: listed }
    await call(reply, { id: await ids.next(), caseId, kind, decision: 'returned', ...remarks })
    await refresh()
    return true
  })
  const establishing = useAction(async () => {
    const done = await call(establish, { caseId, unitId: await ids.next() })
    await refresh()
    return { staff: done.staff, covered: done.covered }
  })
  const busy = agreeing.busy ? 'agree' : givingBack.busy ? 'giveBack' : establishing.busy ? 'establish' : null
  return {
    agree: async (kind) => (await agreeing.run(kind)) ?? false,
    giveBack: async (kind, remarks) => (await givingBack.run(kind, remarks)) ?? false,
    establish: useCallback(() => establishing.run(), [establishing]),
    busy,
    failure: agreeing.failure ?? givingBack.failure ?? establishing.failure,
  }
}

/** A code with which somebody takes the case over as its contact person. */
export const useInvitingContact = () => useWrite(inviteContact)
