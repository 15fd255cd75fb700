import { randomUUID } from 'node:crypto'

/** Identifies one request or call, in answers and logs. */
export const newRequestId = (): string => randomUUID()
