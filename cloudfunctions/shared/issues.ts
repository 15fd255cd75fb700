import type * as z from 'zod/mini'
import type { InputIssue } from '../../contracts/failures'

/** Where the input is wrong and how, the first twenty. */
export const issuesOf = (error: z.core.$ZodError): InputIssue[] =>
  error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), problem: issue.message }))
