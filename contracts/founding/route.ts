import type { Values } from './blank'
import type { DocumentKind } from './document'
import type { RosterState } from './progress'
import type { FoundingSettings } from './settings'

/** (a) 单独建妇联 · (b) 妇女委员会 · (c) 联系人先行 · (d) 妇女微家 · (e) 行业妇联. */
export const foundingRouteIds = ['federation', 'committee', 'contactFirst', 'microHome', 'industry'] as const
export type FoundingRouteId = (typeof foundingRouteIds)[number]

/** What an organisation goes through later: 换届 · 增补、替补. */
export const laterRouteIds = ['renewal', 'byElection'] as const
export type LaterRouteId = (typeof laterRouteIds)[number]

export const routeIds = [...foundingRouteIds, ...laterRouteIds] as const
export type RouteId = (typeof routeIds)[number]

/** Who has to act before a step is done. */
export type Turn = 'contact' | 'party' | 'superior' | 'meeting'

/** Where a case stands, as the federation counts them. */
export const stages = [
  'preparing',
  'petitioned',
  'contact',
  'approved',
  'elected',
  'reported',
  'established',
  'closed',
] as const
export type Stage = (typeof stages)[number]

/** A question of fact on which the way forks; `holds` is undefined while nobody can know yet. */
export interface Fork {
  label: string
  /** The blanks it looks at. */
  reads: readonly string[]
  holds: (values: Values, settings: FoundingSettings) => boolean | undefined
  /** The branch that is shown until it is known. */
  unless: boolean
  /** Answers that lead down either branch, for the proof that every path is complete. */
  examples: { yes: Values; no: Values }
}

/** Only on this branch of a fork; several: on all of them. */
export type Only = Readonly<Partial<Record<string, boolean>>>

/** `我公司现有职工{staffTotal}人`: words with blanks in their places, as the document will read. */
export interface Sentence {
  text: string
  only?: Only
}

/** Something that has to hold before the next step; what is missing, in words. */
export interface Gate {
  id: string
  only?: Only
  /** Null when it holds. */
  missing: (values: Values, rosters: Readonly<Record<string, RosterState>>, settings: FoundingSettings) => string | null
}

/** Papers that go to the superior federation with a step, and come back with an answer. */
export const handOverKinds = ['petition', 'candidates', 'result', 'registration', 'application'] as const
export type HandOverKind = (typeof handOverKinds)[number]

export interface Step {
  id: string
  title: string
  turn: Turn
  stage: Stage
  only?: Only
  sentences: readonly Sentence[]
  /** Rosters filled at this step, under the sentences. */
  rosters?: readonly { id: string; only?: Only }[]
  /** Filled at this step on a page of its own: the count of the votes. */
  count?: 'executives' | 'leaders'
  /** 重点标注: one sentence, and what follows from it. */
  keyPoint?: { mark: string; more?: string }
  /** The questions that arise here, the likeliest first; ids of `faq`. */
  questions: readonly string[]
  documents: readonly string[]
  gates?: readonly Gate[]
  /** Finished only when these papers were approved; the step hands them over itself (`turn` contact) or answers (superior). */
  handOver?: HandOverKind
}

export interface Route {
  id: RouteId
  title: string
  /** For whom it is, in a sentence. */
  forWhom: string
  steps: readonly Step[]
}

/** Everything the wizard knows, in one piece: what the proof walks through. */
export interface Catalogue {
  routes: Readonly<Record<RouteId, Route>>
  forks: Readonly<Record<string, Fork>>
  documents: Readonly<Record<string, DocumentKind>>
}
