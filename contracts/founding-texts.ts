import * as z from 'zod/mini'
import { contract } from './contract'
import { FoundingTexts } from './founding/texts'
import { UnitId } from './primitives'

/**
 * The answers and numbers in force in the city of a federation; null: of one’s own, and the shipped ones for somebody
 * without a post. A case that was opened goes on by the numbers it began with.
 */
export const foundingTexts = contract({
  name: 'founding.texts',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({ unitId: z.nullable(UnitId) }),
  output: z.object({ texts: FoundingTexts }),
  failures: ['NOT_FOUND'],
})

/** Publishes the next version for the city; the same one sent again is done once. */
export const publishTexts = contract({
  name: 'founding.publishTexts',
  kind: 'write',
  roles: ['cityStaff'],
  input: z.object({ texts: FoundingTexts }),
  output: z.object({ texts: FoundingTexts }),
  failures: ['CONFLICT', 'TEXTS_OUTDATED'],
})
