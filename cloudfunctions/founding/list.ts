import { listCases, type CaseSummary } from '../../contracts/founding-federation'
import { handle } from '../shared/handle'
import { page } from '../shared/paging'
import { placeOfUnit } from '../shared/unit-place'
import { progressOfCase } from './case-rules'
import { CaseRepository, type CaseDocument } from './repository'
import { settingsInForce } from './settings'

export const listCasesHandler = handle(listCases, async ({ input, actor, store }) => {
  const { place } = await placeOfUnit(store, actor, input.unitId)
  const found = await new CaseRepository(store, actor.scope).atStage(place, input)
  const { page: shown, next } = page(found, input.limit)
  return { cases: shown.map(toSummary), next }
})

function toSummary(found: CaseDocument): CaseSummary {
  const { _id, route, stage, stageSince, turn, superior, contact, createdAt, demo } = found
  const { current, values } = progressOfCase(found, settingsInForce())
  return {
    ...{ id: _id, route, stage, stageSince, turn, createdAt, demo },
    unitName: String(values.unitName ?? ''),
    step: current?.step.title ?? null,
    superior: { id: superior.id, name: superior.name },
    contactName: contact.name,
  }
}
