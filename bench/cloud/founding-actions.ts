import { myCases } from '../../contracts/founding-cases'
import { listCases } from '../../contracts/founding-federation'
import { contactOf } from '../corpus/foundings'
import { openids } from '../corpus/staff'
import { type Action, asking } from './action'

const FIRST_PAGE = { cursor: null, limit: 20 } as const

/** Organisations that are being founded: the federation's lists, and those of one contact person. */
export const foundingActions: readonly Action[] = [
  {
    name: 'foundings of the city that wait for an answer, first page',
    run: asking(openids.city, listCases, ({ city }) => ({
      ...({ unitId: city, of: { turn: 'superior' } } as const),
      ...FIRST_PAGE,
    })),
  },
  {
    name: 'foundings of the city in preparation, first page',
    run: asking(openids.city, listCases, ({ city }) => ({
      ...({ unitId: city, of: { stage: 'preparing' } } as const),
      ...FIRST_PAGE,
    })),
  },
  {
    name: 'foundings of federations of the city in preparation, first page',
    run: asking(openids.city, listCases, ({ city }) => ({
      ...({ unitId: city, of: { stage: 'preparing' }, route: 'federation' } as const),
      ...FIRST_PAGE,
    })),
  },
  { name: 'her own foundings', run: asking(contactOf(0), myCases, () => ({})) },
]
