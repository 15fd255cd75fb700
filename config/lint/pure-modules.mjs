/** Modules that only compute: `rules.ts` of a domain, and those of cloudfunctions/shared that such rules may use. */
export const PURE_MODULE = /^cloudfunctions\/([^/]+\/([^/]+\/)?([a-z-]+-)?rules|shared\/(failure|place|scope))$/
