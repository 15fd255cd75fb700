import { useState } from 'react'
import {
  importRows,
  type PreviewedRow,
  previewRows,
  rowsTemplate,
  type RowState,
} from '../../contracts/founding-import'
import { currentClient } from '../client/current'
import { chooseSheet } from '../native-files'
import { useAction } from './use-action'
import { useFile } from './use-file'
import { useList } from './use-list'

export type { PreviewedRow, RowState } from '../../contracts/founding-import'

/** A sheet that is with the cloud, and the id under which its rows will be put into the roster. */
export interface RowsFile {
  id: string
  fileId: string
  name: string
}

export function useRowsTemplate(roster: string) {
  const { call } = currentClient()
  return useFile(() => call(rowsTemplate, { roster }))
}

/** Lets her choose a sheet and sends it; null when she changed her mind. `percent` of it that is sent. */
export function useRowsUpload(caseId: string) {
  const { sheets, ids } = currentClient()
  const [percent, setPercent] = useState(0)
  const action = useAction(async (): Promise<RowsFile | null> => {
    const chosen = await chooseSheet()
    if (!chosen) return null
    setPercent(0)
    const fileId = await sheets.uploadFor(caseId, chosen.path, setPercent)
    return { id: await ids.next(), fileId, name: chosen.name }
  })
  return { ...action, percent }
}

/** The rows of one kind, page by page, with how many there are of each kind. */
export function usePreviewedRows(
  asked: { caseId: string; roster: string; fileId: string },
  state: RowState,
  atOnce: number,
) {
  const { caseId, roster, fileId } = asked
  const list = useList(previewRows, { caseId, roster, fileId, state, limit: atOnce }, (page) => [page])
  const rows: PreviewedRow[] = []
  for (const page of list.entries) rows.push(...page.rows)
  const [first] = list.entries
  return { ...list, rows, counts: first?.counts ?? null, warnings: first?.warnings ?? 0, unused: first?.unused ?? [] }
}

/** Puts the good rows into the roster, all at once; sent again, nothing is there twice. */
export function useRowsImport(caseId: string, roster: string) {
  const { call, cases } = currentClient()
  return useAction(async ({ id, fileId }: RowsFile): Promise<number> => {
    const { imported, case: found } = await call(importRows, { id, caseId, roster, fileId })
    cases.keep(found)
    return imported
  })
}
