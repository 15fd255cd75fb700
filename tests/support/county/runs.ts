const numberIn = (name: string): number | undefined => {
  const value = process.env[name]
  return value === undefined ? undefined : Number(value)
}

const seed = numberIn('COUNTY_SEED')
const path = process.env.COUNTY_PATH

/**
 * How many counties are lived through, and how long: `COUNTY_RUNS=300` for a long look. Each time other
 * ones, unless `COUNTY_SEED` names them. A failure is made shorter only when it is repeated: each try takes seconds.
 */
export const countyRuns = {
  numRuns: numberIn('COUNTY_RUNS') ?? 25,
  steps: numberIn('COUNTY_STEPS') ?? 120,
  ...(seed !== undefined && { seed }),
  ...(path !== undefined && { path }),
  endOnFailure: path === undefined,
}

interface Failed {
  seed: number
  counterexamplePath: string | null
}

/** What a failure prints first. */
export const howToRepeat = ({ seed, counterexamplePath }: Failed): string =>
  [
    `Repeat it, made shorter, with: COUNTY_SEED=${seed} COUNTY_PATH=${counterexamplePath ?? ''}`,
    `COUNTY_STEPS=${countyRuns.steps} npx jest tests/functions/county.property.test.ts --selectProjects functions`,
  ].join(' ')
