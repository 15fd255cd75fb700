/** Every collection by name; `config/indexes.json` lists the same. */
export const Collections = {
  units: 'units',
  staff: 'staff',
  bindings: 'bindings',
  invites: 'invites',
  suggestions: 'suggestions',
  grids: 'grids',
  handovers: 'handovers',
  households: 'households',
  ignoredPairs: 'ignoredPairs',
  schemes: 'schemes',
  visits: 'visits',
  visitVersions: 'visitVersions',
  concerns: 'concerns',
  concernChanges: 'concernChanges',
  standards: 'standards',
  jobs: 'jobs',
  turnstiles: 'turnstiles',
  audits: 'audits',
  boards: 'boards',
  keptViews: 'keptViews',
  foundingCases: 'foundingCases',
  foundingRosters: 'foundingRosters',
  foundingInvites: 'foundingInvites',
  coverages: 'coverages',
} as const

export type CollectionName = (typeof Collections)[keyof typeof Collections]
