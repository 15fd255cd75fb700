/** Both ends are there and the second is no later than the first. */
export const isTermBackwards = (termFrom: string | null, termTo: string | null): boolean =>
  termFrom !== null && termTo !== null && termTo <= termFrom
