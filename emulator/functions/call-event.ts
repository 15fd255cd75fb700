import { CloudError } from '../database'
import { limits } from '../limits'

/** The data of a callFunction: JSON text of an object. */
export interface CallEvent {
  text: string
  bytes: number
  /** Its field `action`, which the bill of a call names. */
  action?: string
}

/** Checks an event that came over the wire; nothing at all is {}. */
export function readEvent(text: string): CallEvent {
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.eventBytes) {
    throw new CloudError(
      'EXCEED_MAX_PAYLOAD_SIZE',
      `The data of callFunction has ${bytes} bytes; the cloud takes at most ${limits.eventBytes}. Upload large things as files`,
    )
  }
  if (text === '') return { text: '{}', bytes: 2 }
  const event = parseObject(text)
  return { text, bytes, action: typeof event['action'] === 'string' ? event['action'] : undefined }
}

function parseObject(text: string): Record<string, unknown> {
  const value = parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new CloudError('INVALID_PARAM', 'The data of callFunction must be a JSON object')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
