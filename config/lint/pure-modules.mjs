/**
 * Modules that only compute: `rules.ts` of a domain and the shape of a founding case, and those of cloudfunctions/shared
 * that such rules may use.
 */
export const PURE_MODULE =
  /^cloudfunctions\/([^/]+\/([^/]+\/)?([a-z-]+-)?rules|founding\/case-document|shared\/(failure|place|scope))$/
