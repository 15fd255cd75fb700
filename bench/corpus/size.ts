/** How large a city is. */
export interface Size {
  /** Of two years, all on the boards. */
  visits: number
  /** The city, its 8 counties and 136 towns, which are always there, and villages. */
  units: number
  executives: number
  /** Organisations that are being founded. */
  foundings: number
}

/** As large as the real city. */
export const LARGE: Size = { visits: 1_000_000, units: 7_000, executives: 50_000, foundings: 5_000 }
/** A tenth of it. */
export const QUICK: Size = { visits: 100_000, units: 831, executives: 5_000, foundings: 500 }
/** As near to a thousandth of it as lists allow that shall fill a page: what it costs there must suffice at any size. */
export const SMALL: Size = { visits: 1_000, units: 209, executives: 112, foundings: 84 }

/** So many visits of two years go with a village in which every household is written down. */
export const VISITS_OF_VILLAGE = 140

export const sizeName = (count: number): string => count.toLocaleString('en-US')

export const describe = ({ visits, units, executives }: Size): string =>
  `${sizeName(visits)} visits, ${sizeName(units)} units, ${sizeName(executives)} executives`
