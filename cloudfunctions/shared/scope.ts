import { isWithin } from './place'

/** The subtrees an actor may see. An empty list sees nothing. */
export type Scope = { everything: true } | { places: readonly string[] }

export const EVERYTHING: Scope = { everything: true }

export const covers = (scope: Scope, place: string): boolean =>
  'everything' in scope || scope.places.some((ancestor) => isWithin(place, ancestor))

/** Her scope, and the places of what she recorded late: for writing it, never for reading. */
export const scopeToWrite = (scope: Scope, recorded: readonly { place: string }[]): Scope =>
  'everything' in scope ? scope : { places: [...scope.places, ...recorded.map(({ place }) => place)] }
