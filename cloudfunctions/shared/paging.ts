/** Cuts the one record more that was read to see whether there is a next page. */
export function page<T extends { order: string }>(
  records: readonly T[],
  limit: number,
): { page: T[]; next: string | null } {
  const cut = records.slice(0, limit)
  const last = cut.at(-1)
  return { page: cut, next: records.length > limit && last ? last.order : null }
}
