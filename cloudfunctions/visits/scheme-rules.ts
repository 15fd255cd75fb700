import type { VisitScheme } from '../../contracts/visit-scheme'

/** Every tag that leads to a visit target names one that the scheme has. */
export const tagsPointSomewhere = ({ tags, targets }: VisitScheme): boolean =>
  tags.every(({ target }) => target === null || targets.some(({ code }) => code === target))

const lists = ['targets', 'clearances', 'wishKinds', 'tags'] as const

const codesOf = (scheme: VisitScheme, list: (typeof lists)[number]): string[] => scheme[list].map(({ code }) => code)

/** No code stands for two things within its list. */
export const codesAreUnique = (scheme: VisitScheme): boolean =>
  lists.every((list) => new Set(codesOf(scheme, list)).size === scheme[list].length)

/** Nothing is dropped: what visits and households were ever marked with keeps its name and its code. */
export const keepsEveryCode = (current: VisitScheme, next: VisitScheme): boolean =>
  lists.every((list) => codesOf(current, list).every((code) => codesOf(next, list).includes(code)))
