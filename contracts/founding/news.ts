import type { HandOverState } from './progress'

interface Heard {
  handOvers: readonly { id: string; by: 'contact' | 'superior'; state: HandOverState }[]
  unitId: string | null
}

/** The last that the superior federation did in a case, by an id; null: nothing yet. Another one than she saw is news. */
export const newsOf = ({ handOvers, unitId }: Heard): string | null =>
  unitId ?? handOvers.filter(({ by }) => by === 'superior').at(-1)?.id ?? null
