import { listSuperiors } from '../../contracts/founding-cases'
import { handle } from '../shared/handle'
import { FederationDirectory, type FederationDocument } from './federations-repository'

export const listSuperiorsHandler = handle(listSuperiors, async ({ input, store, fail }) => {
  const federations = new FederationDirectory(store)
  if (input.under === null) return { units: (await federations.cities()).map(toSuperior) }
  const above = await federations.get(input.under)
  if (!above || above.validTo) return fail('NOT_FOUND')
  return { units: (await federations.under(above)).map(toSuperior) }
})

const toSuperior = ({ _id, name, level }: FederationDocument) => ({ id: _id, name, level })
