/**
 * Modules that only compute: `rules.ts` of a domain and the shapes of its documents, and those of cloudfunctions/shared
 * that such rules may use.
 */
export const PURE_MODULE =
  /^cloudfunctions\/([^/]+\/([^/]+\/)?([a-z-]+-)?rules|(?!shared\/)[^/]+\/([^/]+\/)?[a-z-]+-document|shared\/(failure|place|scope))$/
