/** Where the run in jest leaves its figures. */
export const PAGE_FIGURES = '.cache/bench-pages.json'
