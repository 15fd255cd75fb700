/** The two sizes that are held against each other. */
export const SMALL = 1_000
export const LARGE = 1_000_000
export const QUICK = 100_000

/** As in the real city: its villages are about as many as this, the seed knows a part of them. */
export const UNITS = 7_000

/** So many executives go with so many visits: 50,000 with 1,000,000. */
export const VISITS_OF_EXECUTIVE = 20

/** So many visits of two years go with a village in which every household is written down. */
export const VISITS_OF_VILLAGE = 140

export const sizeName = (visits: number): string => visits.toLocaleString('en-US')
