import type { FoundingCase, KnownStanding } from '@/hooks/use-founding-cases'
import { newsOf } from '../../../../contracts/founding/news'
import { catalogue, vocabulary } from '../../../../contracts/founding/catalogue'
import { type Progress, progressOf } from '../../../../contracts/founding/progress'
import { type HandOverKind, handOverKinds } from '../../../../contracts/founding/route'

type HandOver = FoundingCase['handOvers'][number]

/** Where a case stands, worked out on the phone. */
export function progressOfCase(found: FoundingCase): Progress {
  const handOvers = Object.fromEntries(found.handOvers.map(({ kind, state }) => [kind, state]))
  return progressOf({ ...found, handOvers }, catalogue, vocabulary, found.settings)
}

/** What the list of cases says of it. */
export function standingOf(found: FoundingCase, { steps, current }: Progress): KnownStanding {
  return {
    route: found.route,
    step: current?.step.title ?? null,
    number: current ? steps.indexOf(current) + 1 : steps.length,
    of: steps.length,
    news: newsOf(found),
    turn: current?.step.turn === 'superior' ? 'superior' : 'contact',
  }
}

/** The last time papers of a kind went over or came back. */
export const lastHandOver = ({ handOvers }: FoundingCase, kind: HandOverKind | undefined): HandOver | null =>
  handOvers.filter((entry) => entry.kind === kind).at(-1) ?? null

/** What the federation wrote to a blank or roster when it returned the papers. */
export interface Remark {
  place: string
  words: string
  /** Something else stands there since. */
  isMended: boolean
}

/** None where the papers did not come back, or went over again since. */
export function remarksTo(found: FoundingCase, kind: HandOverKind | undefined): Remark[] {
  const { answers, rosters } = found
  const last = lastHandOver(found, kind)
  if (last?.state !== 'returned') return []
  return last.notes.map(({ blank, note, stamp }) => {
    const there = (answers[blank] ?? rosters[blank])?.stamp ?? null
    return { place: blank, words: note, isMended: there !== stamp }
  })
}

/** The remark that still stands at a place, whichever papers it came back with. */
export const remarkAt = (found: FoundingCase, place: string): string | null =>
  handOverKinds.flatMap((kind) => remarksTo(found, kind)).find((remark) => remark.place === place && !remark.isMended)
    ?.words ?? null

/** What is shown in papers that wait for an answer cannot be written now: the title of that step, else null. */
export function lockedBy(id: string, { steps }: Progress): string | null {
  const waiting = steps
    .map(({ step, handOver }) => step.turn !== 'superior' && handOver === 'submitted')
    .lastIndexOf(true)
  const isShown = steps.slice(0, waiting + 1).some(({ asked }) => asked.includes(id))
  return isShown ? (steps[waiting]?.step.title ?? null) : null
}
