import { listCases, type CaseSummary } from '../../contracts/founding-federation'
import { handle, type Call } from '../shared/handle'
import { page } from '../shared/paging'
import { placeOfUnit } from '../shared/unit-place'
import { progressOfCase } from './case-rules'
import { CaseRepository, type CaseDocument } from './repository'

type Asked = Call<typeof listCases>

export const listCasesHandler = handle(listCases, async ({ input, actor, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const { page: shown, next } = page(await found(new CaseRepository(store, actor.scope), place, input), input.limit)
  return { cases: shown.map(toSummary), next }
})

/** One more than asked for, each with the order they come in. */
async function found(cases: CaseRepository, place: string, { of, ...wanted }: Asked['input']): Promise<CaseDocument[]> {
  if ('stage' in of) return cases.atStage(place, { ...wanted, stage: of.stage })
  const waiting = await cases.waitingForSuperior(place, wanted)
  return waiting.map((one) => ({ ...one, order: one.turnOrder }))
}

function toSummary(found: CaseDocument): CaseSummary {
  const { _id, route, stage, stageSince, turn, turnSince, superior, contact, createdAt, demo } = found
  const { current, values } = progressOfCase(found, found.settings)
  return {
    ...{ id: _id, route, stage, stageSince, turn, turnSince, createdAt, demo },
    unitName: String(values.unitName ?? ''),
    step: current?.step.title ?? null,
    superior: { id: superior.id, name: superior.name },
    contactName: contact.name,
  }
}
