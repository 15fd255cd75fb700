import * as z from 'zod/mini'
import { listConcerns } from './concerns'
import { contract } from './contract'
import { listGaps } from './gaps'
import { listHouseholds } from './household-list'
import { Purpose, RowsShown, SheetFile } from './sheets'
import { listStaff } from './units'
import { listVisits } from './visits'

const failures = ['NOT_FOUND', 'EXPORT_EMPTY', 'EXPORT_TOO_LONG'] as const

/** `asked` is the list’s own question; its cursor and limit are of no account. */
export const exportVisits = contract({
  name: 'visits.export',
  kind: 'write',
  roles: listVisits.roles,
  input: z.object({ asked: listVisits.input, rows: RowsShown, purpose: Purpose }),
  output: SheetFile,
  failures,
})

export const exportConcerns = contract({
  name: 'concerns.export',
  kind: 'write',
  roles: listConcerns.roles,
  input: z.object({ asked: listConcerns.input, rows: RowsShown, purpose: Purpose }),
  output: SheetFile,
  failures,
})

export const exportStaff = contract({
  name: 'units.exportStaff',
  kind: 'write',
  roles: listStaff.roles,
  input: z.object({ asked: listStaff.input, rows: RowsShown, purpose: Purpose }),
  output: SheetFile,
  failures,
})

export const exportHouseholds = contract({
  name: 'households.export',
  kind: 'write',
  roles: listHouseholds.roles,
  input: z.object({ asked: listHouseholds.input, rows: RowsShown, purpose: Purpose }),
  output: SheetFile,
  failures,
})

/** One kind of gap. */
export const exportGaps = contract({
  name: 'grids.exportGaps',
  kind: 'write',
  roles: listGaps.roles,
  input: z.object({ asked: listGaps.input, rows: RowsShown, purpose: Purpose }),
  output: SheetFile,
  failures,
})
