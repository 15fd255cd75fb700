import type { VisitForm } from '@/hooks/use-visit-draft'
import type { SeenHousehold } from '@/hooks/use-working-area'

/** An invented household, for looking at the form. */
export const sampleHousehold: SeenHousehold = {
  id: 'sample',
  gridId: 'sample',
  gridName: '示例网格',
  place: '',
  address: '示例，不是真的一户',
  headName: '张三',
  initials: 'zs',
  adults: [],
  minors: 0,
  tags: [],
  targets: [],
  status: 'living',
  lastVisit: null,
  lastMetAt: null,
  revision: 1,
  demo: true,
  sync: 'arrived',
  view: null,
}

export const sampleForm = (): VisitForm => ({
  visitedAt: new Date().toISOString(),
  mode: 'door',
  outcome: 'met',
  targets: [],
  clearances: {},
  hasConcern: null,
  concernText: '',
  promiseText: '',
  promiseDueOn: null,
  wishes: [],
  note: '',
  companion: '',
  photos: [],
})
