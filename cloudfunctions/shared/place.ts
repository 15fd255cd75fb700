/** The path of ids from the city down, and each of its steps as a field of its own, so that any level has an index. */
export type Within = Record<string, string>

export interface Placed {
  place: string
  within: Within
}

export const stepsOf = (place: string): string[] => place.split('/')
export const depthOf = (place: string): number => stepsOf(place).length
export const cityOf = (place: string): string => stepsOf(place)[0] ?? place
export const lastStepOf = (place: string): string => stepsOf(place).at(-1) ?? place

/** `a/b/c` → `{ d1: 'a', d2: 'b', d3: 'c' }`. */
export const placed = (place: string): Placed => ({
  place,
  within: Object.fromEntries(stepsOf(place).map((step, index) => [`d${index + 1}`, step])),
})

export const isWithin = (place: string, ancestor: string): boolean =>
  place === ancestor || place.startsWith(`${ancestor}/`)

/** The field of `within` that holds the last step of this place, e.g. `within.d3`. */
export const withinField = (place: string): string => `within.d${depthOf(place)}`

/** Every ancestor from the city down to the place itself. */
export const lineageOf = (place: string): string[] => {
  const steps = stepsOf(place)
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'))
}
