import { useState } from 'react'
import {
  importRoster,
  previewRoster,
  type RosterReceipt,
  type RosterRow,
  rosterProblems,
  type RosterState,
  rosterTemplate,
} from '../../contracts/roster'
import { currentClient } from '../client/current'
import { chooseSheet } from '../native-files'
import { useAction } from './use-action'
import { useFile } from './use-file'
import { useList } from './use-list'

export type { RosterReceipt, RosterRow, RosterState } from '../../contracts/roster'

/** A sheet that is with the cloud, ready to be read. */
export interface RosterFile {
  fileId: string
  name: string
}

export function useRosterTemplate() {
  const { call } = currentClient()
  return useFile(() => call(rosterTemplate, {}))
}

/** The bad rows with what is wrong beside each. */
export function useRosterProblems(unitId: string, fileId: string) {
  const { call } = currentClient()
  return useFile(() => call(rosterProblems, { unitId, fileId }))
}

/** Lets her choose a sheet and sends it; null when she changed her mind. `percent` of it that is sent. */
export function useRosterUpload() {
  const { sheets } = currentClient()
  const [percent, setPercent] = useState(0)
  const action = useAction(async (): Promise<RosterFile | null> => {
    const chosen = await chooseSheet()
    if (!chosen) return null
    setPercent(0)
    return { fileId: await sheets.upload(chosen.path, setPercent), name: chosen.name }
  })
  return { ...action, percent }
}

/** The rows of one kind, page by page, with how many there are of each kind. */
export function useRosterRows(unitId: string, fileId: string, state: RosterState, atOnce: number) {
  const list = useList(previewRoster, { unitId, fileId, state, limit: atOnce }, (page) => [page])
  const rows: RosterRow[] = []
  for (const page of list.entries) rows.push(...page.rows)
  return { ...list, rows, counts: list.entries[0]?.counts ?? null, unused: list.entries[0]?.unused ?? [] }
}

/** Imports the ready rows, some at a time. Broken off, it goes on where it was when it is run again. */
export function useRosterImport(unitId: string, fileId: string) {
  const { call } = currentClient()
  const [settled, setSettled] = useState(0)
  const action = useAction(async (): Promise<RosterReceipt[]> => {
    const receipts: RosterReceipt[] = []
    let cursor: string | null = null
    setSettled(0)
    do {
      const answer: { receipts: RosterReceipt[]; next: string | null } = await call(importRoster, {
        unitId,
        fileId,
        cursor,
      })
      receipts.push(...answer.receipts)
      setSettled(receipts.length)
      cursor = answer.next
    } while (cursor !== null)
    return receipts
  })
  return { ...action, settled }
}
