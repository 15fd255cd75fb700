import { publishTexts } from '../../contracts/founding-texts'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { TextsRepository } from './texts-repository'

export const publishTextsHandler = handle(publishTexts, async ({ input, actor, store, fail }) => {
  const { texts } = input
  const place = actor.staff?.place ?? ''
  const repository = new TextsRepository(store)
  const current = await repository.current(place)
  if (fingerprint(current) === fingerprint(texts)) return nothingWritten({ texts })
  const expected = current.version + 1
  if (texts.version < expected) return fail('TEXTS_OUTDATED', { limit: String(expected) })
  if (texts.version > expected) return fail('CONFLICT', { limit: String(expected) })
  await repository.publish(place, texts)
  return written({ texts }, { action: 'founding.textsPublished', subject: String(texts.version), place })
})
