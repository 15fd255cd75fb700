import { transferHousehold } from '../../contracts/household-lifecycle'
import { keysOf } from '../../contracts/household-keys'
import { handle, nothingWritten, writtenEach } from '../shared/handle'
import { leavingGrids } from '../shared/relocation/moving-repository'
import { moveHousehold } from '../shared/relocation/move-households'
import { alikeAfter } from './alike'
import { withEntry } from './lifecycle-rules'
import { GridsInScope, HouseholdRepository } from './repository'

export const transferHouseholdHandler = handle(transferHousehold, async ({ input, actor, now, store, fail }) => {
  const [household] = await new HouseholdRepository(store, actor.scope).getManyForUpdate([input.id])
  if (!household) return fail('NOT_FOUND')
  const at = now.toISOString()
  const receipt = { state: 'stored' as const, id: household._id, storedAt: at }
  if (household.gridId === input.gridId) return nothingWritten({ receipt })
  if (household.status === 'merged') return fail('HOUSEHOLD_MERGED')
  if (household.status !== 'living') return fail('HOUSEHOLD_CLOSED')
  const grid = await new GridsInScope(store, actor.scope).getOrThrow(input.gridId)
  if (grid.closed) return fail('GRID_CLOSED')

  const keys = keysOf(household, grid.place)
  const from = [`原来在${household.unitName}${household.gridName}`, input.note].filter(Boolean).join('，')
  const entry = { id: null, kind: 'transferred', at, by: actor.name, on: null, note: from, other: null } as const
  const { audit } = await moveHousehold(
    store,
    {
      from: household.place,
      to: grid.place,
      grid: { id: grid._id, name: grid.name, unitName: grid.unitName },
    },
    household,
    now,
    {
      keys,
      alikeOrder: await alikeAfter(store, { ...household, place: grid.place }, { keys }, at),
      story: withEntry(household.story, entry),
    },
  )
  await leavingGrids(store).markLeft(household.gridId, now)
  return writtenEach({ receipt }, audit)
})
