/** The two sizes that are held against each other. */
export const SMALL = 1_000
export const LARGE = 1_000_000
export const QUICK = 100_000

export const sizeName = (visits: number): string => visits.toLocaleString('en-US')
