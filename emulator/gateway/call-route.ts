import type { ServerResponse } from 'node:http'
import type { CallCost } from '../control/costs'
import type { Faults } from '../control/faults'
import { clientFailure } from '../error-codes'
import { readEvent } from '../functions/call-event'
import { CallFailure, type Functions } from '../functions/functions'
import { type Exchange, readBody, sendText } from '../http/exchange'
import { newRequestId } from '../request-id'
import { callerOf } from './caller'

export const CALL_PATH = '/call/'

/** Far above the limit of an event, so that a large event gets the cloud's answer rather than a broken connection. */
const BODY_LIMIT = 16 * 1024 * 1024

/** POST /call/<function>: what wx.cloud.callFunction does on the phone. Answers {result} or {errCode, errMsg}. */
export function callRoute(functions: Functions, faults: Faults) {
  return async ({ request, response, url }: Exchange): Promise<void> => {
    const functionName = decodeURIComponent(url.pathname.slice(CALL_PATH.length))
    const requestId = newRequestId()
    try {
      const body = await readBody(request, BODY_LIMIT)
      const caller = callerOf(request)
      const event = readEvent(body.toString('utf8'))
      await faults.beforeCall(functionName)
      const { text, cost } = await functions.invoke({ functionName, event, origin: { caller, source: 'wx_client' } })
      if (faults.takeAnswer(functionName)) return void response.destroy()
      sendText(response, `{"result":${text},"requestId":"${requestId}"}`, costHeader(cost))
    } catch (error) {
      sendFailure(response, error, requestId)
    }
  }
}

function sendFailure(response: ServerResponse, error: unknown, requestId: string): void {
  const headers = error instanceof CallFailure ? costHeader(error.cost) : {}
  sendText(response, JSON.stringify({ ...clientFailure('callFunction', error), requestId }), headers)
}

/** Headers are ASCII: other characters are escaped as in JSON. */
function costHeader(cost: CallCost): Record<string, string> {
  const text = JSON.stringify(cost).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return { 'x-cost': text }
}
