const FIELDS: [string, number, number][] = [
  ['second', 0, 59],
  ['minute', 0, 59],
  ['hour', 0, 23],
  ['day', 1, 31],
  ['month', 1, 12],
  ['week day', 0, 6],
  ['year', 1970, 2099],
]

/** What is wrong with a timer expression of WeChat cloud (seven fields), or undefined. */
export function cronFault(expression: string): string | undefined {
  const parts = expression.trim().split(/\s+/)
  if (parts.length !== FIELDS.length) return `${String(parts.length)} fields, seven are needed (second … year)`
  for (const [index, [name, low, high]] of FIELDS.entries()) {
    const bad = (parts[index] ?? '').split(',').find((part) => !isInRange(part, low, high))
    if (bad !== undefined) return `${name} "${bad}" is not between ${String(low)} and ${String(high)}`
  }
  return undefined
}

function isInRange(part: string, low: number, high: number): boolean {
  if (/^[A-Z]{3}(-[A-Z]{3})?$/.test(part)) return true
  const match = /^(?:\*|\?|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/.exec(part)
  const numbers = [match?.[1], match?.[2]].filter((value) => value !== undefined).map(Number)
  return match !== null && numbers.every((value) => value >= low && value <= high)
}
