import { myCases } from '../../contracts/founding-cases'
import { handle } from '../shared/handle'
import { toFoundingCase } from './case-view'
import { CaseDirectory } from './repository'

export const myCasesHandler = handle(myCases, async ({ store, openid }) => {
  const cases = await new CaseDirectory(store).ofContact(openid)
  return { cases: cases.map((found) => toFoundingCase({ found, side: 'contact' })) }
})
