import {
  listDocuments,
  makeDocument,
  makePack,
  markDelivered,
  previewDocument,
} from '../../contracts/founding-documents'
import type { Output } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { CallFailure } from '../client/failure'
import { keepFile } from '../native-files'
import { type Action, useAction } from './use-action'
import { useFile } from './use-file'
import { useRead } from './use-read'
import { useWrite } from './use-write'

export type { PackDocument } from '../../contracts/founding-documents'

export type PaperParagraph = Output<typeof previewDocument>['paragraphs'][number]

/** The papers of a case by its steps; without signal as they were last seen. */
export const usePapers = (caseId: string) => useRead(listDocuments, { caseId })

/** How many papers of a case say something else now than when they were made; null: of none. */
export function useStalePapers(caseId: string | null): number {
  const { value } = useRead(listDocuments, caseId === null ? null : { caseId })
  return (value?.documents ?? []).filter(({ state }) => state === 'stale').length
}

/** The text of one paper; null: of none. */
export const usePaperText = (caseId: string, paper: string | null) =>
  useRead(previewDocument, paper === null ? null : { caseId, document: paper })

/** Has a paper made and opens it. */
export function useMakingPaper(caseId: string) {
  const { call } = currentClient()
  return useFile((paper: string) => call(makeDocument, { caseId, document: paper }))
}

export interface MadePack extends Output<typeof makePack> {
  /** Where it is on this phone. */
  path: string
}

/** Has all papers that can be made put into one file: saved by a browser, kept on a phone to be sent on. */
export function useMakingPack(caseId: string): Action<[], MadePack> {
  const { call } = currentClient()
  return useAction(async () => {
    const made = await call(makePack, { caseId })
    const path = await keepFile(made).catch(() => {
      throw new CallFailure('FILE_NOT_OPENED')
    })
    return { ...made, path }
  })
}

export const useDelivering = () => useWrite(markDelivered)
