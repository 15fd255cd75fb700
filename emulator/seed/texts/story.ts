/** Who has to live in the household for the words to make sense. */
export type Need =
  'child' | 'grandchild' | 'elder' | 'couple' | 'inLaws' | 'absentHusband' | 'singleMother' | 'lowIncome' | 'grownChild'

/** What a woman told, what was promised her and how it ended. Written for the seed; nobody said it. */
export interface Story {
  needs: readonly Need[]
  concern: string
  /** Null where listening was enough. */
  promise: string | null
  resolution: string
  /** The months in which it makes sense; any when not told. */
  months?: readonly number[]
}

export const coldMonths = [11, 12, 1, 2] as const
export const autumnMonths = [9, 10, 11] as const
export const warmMonths = [4, 5, 6, 7, 8, 9] as const

export const inSeason = ({ months }: { months?: readonly number[] }, day: string): boolean =>
  !months || months.includes(Number(day.slice(5, 7)))

export const story = (
  needs: readonly Need[],
  concern: string,
  promise: string | null,
  resolution: string,
  months?: readonly number[],
): Story => ({ needs, concern, promise, resolution, months })
