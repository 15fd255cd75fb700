import type { RosterRow } from '../../contracts/founding/blank'
import type { SectorKind } from '../../contracts/unit-kinds'
import { sectorKinds } from '../../contracts/unit-kinds'
import type { CaseDocument, RosterDocument } from './case-document'
import { electedTo, postElected } from './executives-rules'
import type { Elected } from './later-rules'

type Rows = RosterDocument['rows']

/** The unit that comes of a case, under the federation that agreed to it. */
export function unitFounded({ route, superior, answers, demo }: CaseDocument, id: string) {
  const { unitName, unitKind, creditCode } = answers
  const kind: SectorKind = sectorKinds.find((known) => known === unitKind?.value) ?? 'enterprise'
  const uscc = creditCode?.value
  return {
    id,
    name: `${String(unitName?.value ?? '')}${route === 'committee' ? '妇女委员会' : '妇女联合会'}`,
    level: 'sector' as const,
    parentId: superior.id,
    kind: route === 'industry' ? ('industry' as const) : kind,
    orgForm: route === 'committee' ? ('committee' as const) : ('federation' as const),
    ...(typeof uscc === 'string' && { uscc }),
    zone: false,
    demo,
  }
}

/** Everybody elected with her highest post; whoever was written in stands in no roster, and gets an id of the case. */
export function postsElected(found: CaseDocument, rows: Rows, idOf: (index: number) => string): Elected[] {
  const [heads, deputies] = [electedTo(found, 'head'), electedTo(found, 'deputy')]
  return electedTo(found, 'member').map((name, index) => {
    const row = rows.find(({ cells }) => cells.name === name)
    const post = postElected(name, heads, deputies)
    return { id: row?.id ?? idOf(index), name, post, phone: row?.cells.phone || null }
  })
}

interface Covered {
  rowId: string
  name: string
  creditCode: string | null
  women: number | null
  consented: boolean
}

/** The enterprises a federation covers: those of its roster, or the unit it was founded in. */
export function coveredBy({ route, answers }: CaseDocument, rows: Rows): Covered[] {
  if (route === 'industry') return rows.map(({ id, cells }) => ({ rowId: id, ...ofRow(cells) }))
  const { unitName, creditCode, womenTotal } = answers
  return [
    {
      rowId: 'own',
      name: String(unitName?.value ?? ''),
      creditCode: typeof creditCode?.value === 'string' ? creditCode.value : null,
      women: typeof womenTotal?.value === 'number' ? womenTotal.value : null,
      consented: true,
    },
  ]
}

const ofRow = ({ name = '', creditCode, women, consented }: RosterRow): Omit<Covered, 'rowId'> => ({
  name,
  creditCode: creditCode || null,
  women: women ? Number(women) : null,
  consented: consented === '是',
})
