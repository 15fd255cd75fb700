import { exportGaps } from '../../contracts/exports'
import { type Gap, type GapKind, listGaps } from '../../contracts/gaps'
import { gapKindName } from '../../contracts/words'
import { handle } from '../shared/handle'
import { exported } from '../shared/sheets/export'
import type { WrittenColumn } from '../shared/sheets/write-sheet'
import { listGapsHandler } from './gaps'

const where: WrittenColumn<Gap> = { title: '妇联', width: 24, value: ({ unitName }) => unitName }
const named = (title: string): WrittenColumn<Gap> => ({ title, width: 24, value: ({ name }) => name })

const columns: Record<GapKind, readonly WrittenColumn<Gap>[]> = {
  gridsWithoutKeeper: [named('网格'), where],
  executivesWithoutGrid: [named('执委'), where],
  villagesWithoutGrid: [where],
}

export const exportGapsHandler = handle(exportGaps, (call) =>
  exported(call, {
    title: gapKindName[call.input.asked.kind],
    list: listGaps,
    handler: listGapsHandler,
    entriesOf: ({ gaps }) => gaps,
    columns: columns[call.input.asked.kind],
  }),
)
