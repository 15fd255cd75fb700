import { handOverGrid } from '../../contracts/handover'
import { toConcern } from '../shared/concern-document'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { toHousehold } from '../shared/household-document'
import { messageDue } from '../shared/messages'
import { briefOf, type OpenConcern } from './brief-rules'
import { HandoverRepository, toHandover, type HandoverDocument } from './handover-repository'
import { keepNoLonger, keepNow } from './keeping'
import { ConcernsOfGrid, GridRepository, HouseholdsOfGrid, KeeperRepository, type GridDocument } from './repository'
import { mayKeep } from './rules'

type Asked = Call<typeof handOverGrid>

export const handOverGridHandler = handle(handOverGrid, async (call) => {
  const { input, actor, now, store, fail } = call
  const earlier = await storedBefore(call)
  if (earlier) return nothingWritten({ handover: toHandover(earlier) })
  const grids = new GridRepository(store, actor.scope)
  const [grid] = await grids.getManyForUpdate([input.gridId])
  if (!grid || grid.closed) return fail('NOT_FOUND')
  if (grid.keeper?.id === input.toStaffId) return fail('KEEPS_IT_ALREADY')

  const staff = new KeeperRepository(store)
  const people = await staff.getManyForUpdate([input.toStaffId, ...(grid.keeper ? [grid.keeper.id] : [])])
  const next = people.find(({ _id }) => _id === input.toStaffId)
  const previous = people.find(({ _id }) => _id === grid.keeper?.id)
  if (!next || !mayKeep(next, grid)) return fail('KEEPER_OUTSIDE_UNIT')

  const kept = { ...grid, keeper: { id: next._id, name: next.name } }
  if (previous) await keepNoLonger(staff, grid, previous, now)
  await keepNow(staff, [kept], new Map([[next._id, next]]), now)
  const handover = await toDocument(call, grid, kept.keeper)
  await grids.update(grid, { keeper: { set: kept.keeper }, lastHandover: { set: summaryOf(handover) } })
  await new HandoverRepository(store, actor.scope).insert([handover])
  if (next.openid) await messageDue(store, { id: input.id, kind: 'handedOver', to: { openid: next.openid }, now })
  return written(
    { handover: toHandover(handover) },
    { action: 'grid.handedOver', subject: grid._id, place: grid.place },
  )
})

/** The same handover sent again; another one under its id is refused. */
async function storedBefore({ input, actor, store, fail }: Asked): Promise<HandoverDocument | null> {
  const stored = (await new HandoverRepository(store, actor.scope).lookUpIds([input.id])).get(input.id)
  if (stored === 'elsewhere') return fail('ID_TAKEN')
  if (stored && stored.fingerprint !== fingerprint(input)) return fail('CONFLICT', { stored: toHandover(stored) })
  return stored ?? null
}

const summaryOf = ({ _id, at, from, to, briefs }: HandoverDocument): NonNullable<GridDocument['lastHandover']> => ({
  ...{ id: _id, at, from, to },
  households: briefs.length,
})

async function toDocument(
  { input, actor, now, store }: Asked,
  grid: GridDocument,
  to: HandoverDocument['to'],
): Promise<HandoverDocument> {
  const concerns = await new ConcernsOfGrid(store, actor.scope).open(grid)
  const waiting = concerns.map(({ householdId }) => householdId)
  const households = await new HouseholdsOfGrid(store, actor.scope).byAddress(grid, waiting)
  const openAt = (householdId: string): OpenConcern[] =>
    concerns
      .filter((concern) => concern.householdId === householdId)
      .map(toConcern)
      .map(({ id, kind, text, saidAt, promise }) => ({ id, kind, text, saidAt, promise }))
  return {
    _id: input.id,
    place: grid.place,
    within: grid.within,
    gridId: grid._id,
    gridName: grid.name,
    from: grid.keeper,
    to,
    note: input.note,
    at: now.toISOString(),
    briefs: households.map((household) => briefOf(toHousehold(household, now), openAt(household._id))),
    fingerprint: fingerprint(input),
  }
}
