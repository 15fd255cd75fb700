import type { LaterRouteId } from '../../contracts/founding/route'
import { openLater } from '../../contracts/founding-later'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { placed } from '../shared/place'
import { toFoundingCase } from './case-view'
import { openedCounts, openedOrders, placeOfCases, placeOfSuperior } from './changing'
import { ExecutivesDirectory } from './executives-repository'
import { broughtAlong, rostersBrought } from './later-rules'
import { standingOf } from './case-rules'
import { CaseDirectory, rosterKey, RosterRepository, type CaseDocument } from './repository'
import { findCase } from './sides'

type Asked = Call<typeof openLater>

export const openLaterHandler = handle(openLater, async (call) => {
  const { input, store, openid, fail } = call
  const cases = new CaseDirectory(store)
  const stored = call.repeated ? await cases.get(input.id) : null
  if (stored) {
    if (stored.contact.openid !== openid || stored.fingerprint !== fingerprint(input)) return fail('ID_TAKEN')
    return nothingWritten({ case: toFoundingCase({ found: stored, side: 'contact' }) })
  }
  const base = await baseOf(call)
  const going = (await cases.ofContact(openid)).find((one) => isGoingOn(one, base._id, input.route))
  if (going) return nothingWritten({ case: toFoundingCase({ found: going, side: 'contact' }) })
  const found = await begun(call, base)
  await copyRosters(call, base, found)
  await cases.insert([found])
  return written(
    { case: toFoundingCase({ found, side: 'contact' }) },
    {
      action: 'founding.opened',
      subject: found._id,
      place: placeOfCases(placeOfSuperior(found)),
      tally: [{ month: 'now', counts: openedCounts(found) }],
    },
  )
})

/** The founding itself, also where somebody begins at a later election of it. */
async function baseOf(call: Asked): Promise<CaseDocument> {
  const sided = await findCase(call, call.input.caseId)
  if (!sided) return call.fail('NOT_FOUND')
  const base = sided.found.later ? await findCase(call, sided.found.later.of) : sided
  if (!base) return call.fail('NOT_FOUND')
  if (base.side !== 'contact') return call.fail('NOT_YOUR_TURN')
  if (base.found.unitId === null || !base.found.term) return call.fail('NOT_FOUNDED_YET')
  return base.found
}

const isGoingOn = ({ later, route, closed, unitId }: CaseDocument, of: string, asked: LaterRouteId): boolean =>
  later?.of === of && route === asked && closed === null && unitId === null

async function begun({ input, store, now }: Asked, base: CaseDocument): Promise<CaseDocument> {
  const { superior, contact, settings, place, unitId, term, demo } = base
  const executives = await new ExecutivesDirectory(store).of(unitId ?? '')
  const at = now.toISOString()
  const number = (term?.number ?? 1) + (input.route === 'renewal' ? 1 : 0)
  const draft = {
    ...{ _id: input.id, ...placed(`${place.slice(0, place.lastIndexOf('/'))}/${input.id}`), route: input.route },
    ...{ superior, contact, settings, demo },
    later: { of: base._id, unitId: unitId ?? '', ofRoute: base.route, termNumber: number },
    answers: broughtAlong(base, input, executives.length, at),
    rosters: rostersBrought(base, input.route),
    ...{ written: [], handOvers: [], counts: { executives: null, leaders: null } },
    ...{ made: {}, delivered: {}, unitId: null, closed: null, version: 1, createdAt: at, changedAt: at },
    fingerprint: fingerprint(input),
  }
  return { ...draft, ...standingOf(draft, settings), ...openedOrders(input.id, at) }
}

async function copyRosters({ store, input }: Asked, base: CaseDocument, found: CaseDocument): Promise<void> {
  const rosters = new RosterRepository(store)
  const ids = Object.keys(found.rosters)
  const stored = await rosters.getMany(ids.map((id) => rosterKey(base._id, id)))
  await rosters.insert(
    stored.map(({ _id, rows }) => ({ _id: rosterKey(input.id, _id.slice(base._id.length + 1)), rows })),
  )
}
