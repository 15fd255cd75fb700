import type { CallCost } from '../control/costs'
import { CloudError } from '../database'
import { asCloudError } from '../error-codes'
import { type Exchange, readBody, sendText } from '../http/exchange'
import { limits } from '../limits'
import { newRequestId } from '../request-id'
import type { Actions, AdminRequest } from './actions'
import { isMultipart, parseMultipart } from './multipart'
import type { WeChatApi } from './wechat-api'

export const ADMIN_PATH = '/admin'

/** POST /admin: the endpoint of wx-server-sdk. JSON for the cloud's own services, protobuf in a form for WeChat's. */
export function adminRoute(actions: Actions, wechat: WeChatApi) {
  return async (exchange: Exchange): Promise<void> => {
    if (isMultipart(exchange.request)) return answerWeChat(exchange, wechat)
    const body = await readBody(exchange.request, limits.databasePacketBytes)
    const { text, cost } = await answerAction(body, exchange, actions)
    if (cost) cost.databaseBytesOut += Buffer.byteLength(text)
    sendText(exchange.response, text)
  }
}

interface Answer {
  text: string
  /** Set when the request was one to the database, of a call that pays for it. */
  cost?: CallCost
}

async function answerAction(body: Buffer, { request }: Exchange, actions: Actions): Promise<Answer> {
  const source = request.headers['x-tcb-source']
  try {
    const parsed = parseRequest(body)
    const call = actions.calls.ofToken(parsed['wxCloudApiToken'])
    const cost = isDatabase(parsed) ? call?.cost : undefined
    if (cost) {
      cost.roundTrips += 1
      cost.databaseBytesIn += body.length
    }
    const context = { call, source: typeof source === 'string' ? source : '' }
    return {
      cost,
      text: packet(JSON.stringify({ requestId: newRequestId(), ...(await actions.run(parsed, context)) })),
    }
  } catch (error) {
    const { code, message } = asCloudError(error)
    return { text: JSON.stringify({ code, message, requestId: newRequestId() }) }
  }
}

async function answerWeChat({ request, response }: Exchange, wechat: WeChatApi): Promise<void> {
  const form = parseMultipart(
    await readBody(request, limits.databasePacketBytes),
    request.headers['content-type'] ?? '',
  )
  const answer = Buffer.from(await wechat.answer(form))
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': answer.length })
  response.end(answer)
}

function parseRequest(body: Buffer): AdminRequest {
  const value: unknown = JSON.parse(body.toString('utf8'))
  if (typeof value === 'object' && value !== null && 'action' in value && typeof value.action === 'string') {
    return value as AdminRequest
  }
  throw new CloudError('INVALID_PARAM', 'The request has no action')
}

const isDatabase = ({ action }: AdminRequest): boolean => action.startsWith('database.')

function packet(text: string): string {
  const bytes = Buffer.byteLength(text)
  if (bytes <= limits.databasePacketBytes) return text
  throw new CloudError('DATABASE_REQUEST_FAILED', `The answer has ${bytes} bytes; the cloud sends at most 16 MB`)
}
