export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** With one digit behind the point. */
export const rounded = (value: number): number => Math.round(value * 10) / 10
