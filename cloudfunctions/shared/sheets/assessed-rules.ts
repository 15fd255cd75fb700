type State = 'ready' | 'bad' | 'done'

interface Assessed {
  state: State
  source: { row: number }
}

export function countsOf(rows: readonly Assessed[]): Record<State, number> {
  const counts = { ready: 0, bad: 0, done: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

/** The rows below a row, at most so many, and where to go on. */
export function rowsAfter<Row extends Assessed>(
  rows: readonly Row[],
  state: State,
  cursor: string | null,
  limit: number,
): { page: Row[]; next: string | null } {
  const after = Number(cursor ?? 0)
  const wanted = rows.filter((row) => row.state === state && row.source.row > after)
  const page = wanted.slice(0, limit)
  return { page, next: wanted.length > limit ? String(page.at(-1)?.source.row ?? '') : null }
}
