import { defaultTowns, everyTownCode } from './cities'

/** Where a place takes its invented numbers from: all of them read 199 0000 xxxx or 199 0xxx xxxx, and no two are alike. */
export interface PhoneRange {
  federations: PhoneNumbers
  staff: PhoneNumbers
  households: PhoneNumbers
}

export interface PhoneNumbers {
  next(): string
}

const numbersFrom = (first: number, last: number): PhoneNumbers => {
  let current = first
  return {
    next: () => {
      if (current > last) throw new Error(`no invented number left before ${last}`)
      return `199${String(current++).padStart(8, '0')}`
    },
  }
}

const blockSize = 10_000
/** The two default towns share 199 0000 xxxx, half each; every other town has a block of its own. */
const half = blockSize / 2

const firstNumberOf = (townCode: string): number => {
  const byDefault = defaultTowns.indexOf(townCode)
  if (byDefault >= 0) return byDefault * half
  const index = everyTownCode().indexOf(townCode)
  if (index < 0) throw new Error(`no town ${townCode}`)
  return (index + 1) * blockSize
}

/** A town's numbers. Its first 50 are the city's and counties' own when it is the city's default town; 孙玉梅's 3721 lies beyond the households. */
export const phoneRangeOf = (townCode: string): PhoneRange => {
  const first = firstNumberOf(townCode)
  return {
    federations: numbersFrom(first, first + 49),
    staff: numbersFrom(first + 50, first + 999),
    households: numbersFrom(first + 1000, first + 3699),
  }
}
