export interface BarFigures {
  /** Whole percent reached, rounded down (89.8 is 89); may pass 100. */
  percent: number
  /** Widths in percent of the track: what is done, and what is missing to the target. */
  filled: number
  missing: number
  /** How many more are needed to reach the target; 0 when it is reached or there is none. */
  toGo: number
}

/** The figures of a bar. `target` is a share (0.9), or undefined where no source sets one. */
export function barFigures(reached: number, whole: number, target: number | undefined): BarFigures {
  const share = whole > 0 ? reached / whole : 0
  const filled = Math.min(share, 1) * 100
  const toGo = target === undefined ? 0 : Math.max(Math.ceil(target * whole - ROUNDING) - reached, 0)
  const missing = target === undefined || toGo === 0 ? 0 : Math.max(target * 100 - filled, 0)
  return { percent: percentOf(reached, whole), filled, missing, toGo }
}

/** Keeps 0.9 × 10 from asking for a tenth of a household more than 9. */
const ROUNDING = 1e-9

/** Whole percent, rounded down; 0 of 0 is 0. */
export function percentOf(reached: number, whole: number): number {
  return whole > 0 ? Math.floor((reached * 100) / whole) : 0
}
