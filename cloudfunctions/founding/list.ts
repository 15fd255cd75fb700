import { addDays, ymdOf } from '../../contracts/calendar'
import { dueBy } from '../../contracts/founding/aftercare'
import { listCases, type CaseSummary } from '../../contracts/founding-federation'
import { handle, type Call } from '../shared/handle'
import { page } from '../shared/paging'
import { placeOfUnit } from '../shared/unit-place'
import { aftercareOfCase } from './aftercare-rules'
import { sinceBefore, stagesUnderWay } from './ages-rules'
import { progressOfCase } from './case-rules'
import { CaseRepository, type CaseDocument } from './repository'

type Asked = Call<typeof listCases>

export const listCasesHandler = handle(listCases, async (call) => {
  const { input, actor, store, now } = call
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const { page: shown, next } = page(await found(call, place), input.limit)
  const today = ymdOf(now.getTime())
  return { cases: shown.map((one) => toSummary(one, today)), next }
})

/** One more than asked for, each with the order they come in. */
async function found({ input, actor, store, now }: Asked, place: string): Promise<CaseDocument[]> {
  const cases = new CaseRepository(store, actor.scope)
  const { of, days, cursor, limit } = input
  const wanted = { ...input, ...(days !== undefined && { before: sinceBefore(days, now) }) }
  if ('stage' in of) return cases.atStages(place, { ...wanted, stages: [of.stage] })
  if ('underWay' in of) return cases.atStages(place, { ...wanted, stages: stagesUnderWay })
  if ('due' in of) {
    const due = await cases.dueBefore(place, addDays(ymdOf(now.getTime()), 1), cursor, limit)
    return due.map((one) => ({ ...one, order: one.careOrder ?? one.order }))
  }
  const waiting = await cases.waitingForSuperior(place, wanted)
  return waiting.map((one) => ({ ...one, order: one.turnOrder }))
}

function toSummary(found: CaseDocument, today: string): CaseSummary {
  const { _id, route, stage, stageSince, turn, turnSince, superior, contact, createdAt, demo } = found
  const { current, values } = progressOfCase(found, found.settings)
  return {
    ...{ id: _id, route, stage, stageSince, turn, turnSince, createdAt, demo },
    unitName: String(values.unitName ?? ''),
    step: current?.step.title ?? null,
    superior: { id: superior.id, name: superior.name },
    contactName: contact.name,
    covered: found.covered ?? null,
    due: dueBy(aftercareOfCase(found), today).map(({ kind, on }) => ({ kind, on })),
  }
}
