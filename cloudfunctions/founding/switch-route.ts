import { routesAfterContact } from '../../contracts/founding/routes/contact-first'
import { switchRoute } from '../../contracts/founding-approvals'
import { handle, nothingWritten, written } from '../shared/handle'
import { progressOfCase } from './case-rules'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { findCaseForUpdate } from './sides'

export const switchRouteHandler = handle(switchRoute, async (call) => {
  const { input, fail } = call
  const sided = await findCaseForUpdate(call, input.caseId)
  if (!sided) return fail('NOT_FOUND')
  const { found, side } = sided
  if (found.closed) return fail('CASE_CLOSED')
  if (side !== 'contact') return fail('NOT_YOUR_TURN')
  if (found.route === input.route) return nothingWritten({ case: toFoundingCase(sided) })
  const isThrough = found.route === 'contactFirst' && progressOfCase(found, found.settings).current === null
  if (!isThrough || !routesAfterContact.some((route) => route === input.route)) return fail('ROUTE_NOT_OPEN')
  const changed = await changeCase(call, found, { route: input.route }, 'founding.routeSwitched')
  return written({ case: toFoundingCase({ found: changed.found, side }) }, changed.audit)
})
