import type { AuditDocument } from '../../cloudfunctions/shared/audit'
import {
  boardId,
  childKey,
  foldId,
  type BoardDocument,
  type FoldDocument,
} from '../../cloudfunctions/insights/repository'
import { add, additions, type Addition } from '../../cloudfunctions/insights/rules'
import { idLike } from './identifier'

const LINES_OF_A_BATCH = 200

type Line = Omit<AuditDocument, '_id'>

/** Adds log lines up as the timer's fold does, and remembers how far it is. */
export class Fold {
  readonly #boards = new Map<string, Addition>()
  #lines = 0

  constructor(private readonly city: string) {}

  /** The lines as they are stored once they are on the boards. */
  take(lines: readonly Line[]): AuditDocument[] {
    for (const [id, addition] of additions(lines, boardId, childKey)) this.#add(id, addition)
    return lines.map((line) => ({ _id: idLike(), ...line, batch: this.#batchOf(this.#lines++) }))
  }

  documents(): (BoardDocument | FoldDocument)[] {
    const fold = { _id: foldId(this.city), batch: this.#batchOf(this.#lines), leasedUntil: '' }
    return [fold, ...[...this.#boards].map(([_id, board]) => ({ _id, ...board }))]
  }

  #batchOf(line: number): number {
    return Math.floor(line / LINES_OF_A_BATCH) + 1
  }

  #add(id: string, { counts, children }: Addition): void {
    const board = this.#boards.get(id) ?? { counts: {}, children: {} }
    this.#boards.set(id, board)
    add(board.counts, counts)
    for (const [child, measures] of Object.entries(children)) add((board.children[child] ??= {}), measures)
  }
}
