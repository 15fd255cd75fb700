import { vocabulary } from '../../contracts/founding/catalogue'
import { misfit } from '../../contracts/founding/fits'
import type { FoundingSettings } from '../../contracts/founding/settings'
import { openCase } from '../../contracts/founding-cases'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { placed } from '../shared/place'
import { standingOf } from './case-rules'
import { toFoundingCase } from './case-view'
import { openedCounts, openedOrders, placeOfCases } from './changing'
import { FederationDirectory, type FederationDocument } from './federations-repository'
import { CaseDirectory, type CaseDocument, type StoredAnswer } from './repository'
import { TextsRepository } from './texts-repository'

type Asked = Call<typeof openCase>

const RECEIVES: readonly string[] = ['town', 'county', 'city']

export const openCaseHandler = handle(openCase, async (call) => {
  const { input, store, openid, fail } = call
  const cases = new CaseDirectory(store)
  const stored = call.repeated ? await cases.get(input.id) : null
  if (stored) {
    if (stored.contact.openid !== openid || stored.fingerprint !== fingerprint(input)) return fail('ID_TAKEN')
    return nothingWritten({ case: toFoundingCase({ found: stored, side: 'contact' }) })
  }
  const superior = await new FederationDirectory(store).get(input.superiorId)
  if (!superior || superior.validTo || !RECEIVES.includes(superior.level)) return fail('NOT_FOUND')
  const { settings } = await new TextsRepository(store).current(superior.place)
  const found = opened(call, superior, settings)
  await cases.insert([found])
  return written(
    { case: toFoundingCase({ found, side: 'contact' }) },
    {
      action: 'founding.opened',
      subject: found._id,
      place: placeOfCases(superior.place),
      tally: [{ month: 'now', counts: openedCounts(found) }],
    },
  )
})

function opened(
  call: Asked,
  { _id, name, level, place }: FederationDocument,
  settings: FoundingSettings,
): CaseDocument {
  const { input, openid, now } = call
  const at = now.toISOString()
  const { name: contactName, phone } = input.contact
  const known = [
    { blank: 'unitName', value: input.unitName },
    { blank: 'contactName', value: contactName },
    { blank: 'contactPhone', value: phone },
    ...input.answers,
  ]
  const draft = {
    ...{ _id: input.id, ...placed(`${place}/${input.id}`), route: input.route },
    superior: { id: _id, name, level },
    contact: { name: contactName, phone, openid },
    settings,
    answers: Object.fromEntries(known.map(({ blank, value }) => [blank, answered(call, blank, value)])),
    ...{ rosters: {}, written: [], handOvers: [], counts: { executives: null, leaders: null } },
    ...{
      made: {},
      delivered: {},
      unitId: null,
      closed: null,
      version: 1,
      createdAt: at,
      changedAt: at,
      demo: input.demo,
    },
    fingerprint: fingerprint(input),
  }
  return { ...draft, ...standingOf(draft, settings), ...openedOrders(input.id, at) }
}

function answered({ input, now, fail }: Asked, id: string, value: string | number | boolean): StoredAnswer {
  const blank = vocabulary.blanks[id]
  if (!blank || blank.filledBy !== 'contact') return fail('BLANK_UNKNOWN')
  const problem = misfit(blank, value)
  if (problem !== null) return fail('ANSWER_DOES_NOT_FIT', { issues: [{ path: id, problem }] })
  return { value, stamp: input.id, seen: {}, at: now.toISOString() }
}
