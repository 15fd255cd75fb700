import { requestFailed } from '../cloud-error'

/** No two operators may touch the same field, or a field and something inside it. */
export function assertNoConflicts(paths: readonly string[]): void {
  const seen = new Set<string>()
  for (const path of paths) {
    const clash = seen.has(path) ? path : clashOf(path, paths)
    if (clash !== undefined) {
      throw requestFailed(
        `(ConflictingUpdateOperators) Updating the path '${path}' would create a conflict at '${clash}'`,
      )
    }
    seen.add(path)
  }
}

const clashOf = (path: string, paths: readonly string[]): string | undefined =>
  paths.find((other) => path.startsWith(`${other}.`))
