import { publishScheme, type VisitScheme } from '../../contracts/visit-scheme'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { cityOf } from '../shared/place'
import { SchemeRepository, type SchemeDocument } from '../shared/scheme'
import { codesAreUnique, keepsEveryCode, tagsPointSomewhere } from './scheme-rules'

export const publishSchemeHandler = handle(publishScheme, async ({ input, actor, store, fail }) => {
  const { scheme } = input
  const place = actor.staff?.place ?? ''
  if (!tagsPointSomewhere(scheme) || !codesAreUnique(scheme)) return fail('SCHEME_MISMATCH')
  const schemes = new SchemeRepository(store)
  const current = await schemes.current(place)
  if (current && isSame(current, scheme)) return nothingWritten({ scheme })
  const expected = (current?.version ?? 0) + 1
  if (scheme.version < expected) return fail('SCHEME_OUTDATED', { limit: String(expected) })
  if (scheme.version > expected) return fail('CONFLICT', { limit: String(expected) })
  if (current && !keepsEveryCode(current, scheme)) return fail('SCHEME_MISMATCH')
  await schemes.publish(cityOf(place), scheme, current === null)
  return written({ scheme }, { action: 'scheme.published', subject: String(scheme.version), place })
})

function isSame({ _id, city, ...current }: SchemeDocument, scheme: VisitScheme): boolean {
  return fingerprint(current) === fingerprint(scheme)
}
