const numberIn = (name: string): number | undefined => {
  const value = process.env[name]
  return value === undefined ? undefined : Number(value)
}

/**
 * How many counties are lived through, and how long: `COUNTY_RUNS=300 COUNTY_STEPS=60` for a long look.
 * `COUNTY_SEED` and `COUNTY_PATH` repeat what a failure printed.
 */
export const countyRuns = {
  runs: numberIn('COUNTY_RUNS') ?? 25,
  steps: numberIn('COUNTY_STEPS') ?? 60,
  seed: numberIn('COUNTY_SEED'),
  path: process.env.COUNTY_PATH,
}
