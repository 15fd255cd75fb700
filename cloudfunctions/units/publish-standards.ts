import { publishStandards } from '../../contracts/staffing'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { StandardsRepository } from './standards-repository'

export const publishStandardsHandler = handle(publishStandards, async ({ input, actor, store, fail }) => {
  const { standards } = input
  const place = actor.staff?.place ?? ''
  const repository = new StandardsRepository(store)
  const current = await repository.current(place)
  if (fingerprint(current) === fingerprint(standards)) return nothingWritten({ standards })
  const expected = current.version + 1
  if (standards.version < expected) return fail('STANDARDS_OUTDATED', { limit: String(expected) })
  if (standards.version > expected) return fail('CONFLICT', { limit: String(expected) })
  await repository.publish(place, standards)
  return written({ standards }, { action: 'standards.published', subject: String(standards.version), place })
})
