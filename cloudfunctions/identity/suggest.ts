import { suggest } from '../../contracts/identity'
import { NOWHERE } from '../shared/audit'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written } from '../shared/handle'
import { SuggestionRepository } from './repository'

export const suggestHandler = handle(suggest, async ({ input, actor, openid, now, store, repeated, fail }) => {
  const suggestions = new SuggestionRepository(store)
  const print = fingerprint({ ...input, openid })
  const stored = repeated ? await suggestions.get(input.id) : null
  if (stored && stored.fingerprint !== print) return fail('CONFLICT')
  if (stored) return nothingWritten({ storedAt: stored.at })
  const at = now.toISOString()
  await suggestions.insert([
    { _id: input.id, text: input.text, contact: input.contact ?? null, openid, at, fingerprint: print },
  ])
  const place = actor?.staff?.place ?? NOWHERE
  return written({ storedAt: at }, { action: 'suggestion.made', subject: input.id, place })
})
