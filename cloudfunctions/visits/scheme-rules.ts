import type { VisitScheme } from '../../contracts/visit-scheme'

/** Every tag that leads to a visit target names one that the scheme has. */
export const tagsPointSomewhere = ({ tags, targets }: VisitScheme): boolean =>
  tags.every(({ target }) => target === null || targets.some(({ code }) => code === target))
