import type { Faults } from '../control/faults'
import { asCloudError } from '../error-codes'
import type { Call, Calls } from '../functions/calls'
import type { FunctionDirectory } from '../functions/function-directory'
import { apiError, type ApiParameters, type ApiResult } from '../openapi/open-api'
import { openApis } from '../openapi/open-apis'
import { openData } from '../openapi/open-data'
import type { Outbox } from '../openapi/outbox'
import { newRequestId } from '../request-id'
import type { Form } from './multipart'
import {
  type ApiAnswer,
  type ApiMessage,
  decodeApiMessage,
  decodeOpenDataRequest,
  encodeApiAnswer,
  encodeOpenData,
} from './wechat-messages'

/** The platform's refusals, as ApiAnswer.errorCode. */
const NOT_FOUND = -604100
const NO_PERMISSION = -604101
const ILLEGAL_SOURCE = -604104

const SEND_MESSAGE = 'subscribeMessage.send'
const OPEN_DATA = 'ApiGetOpenDataByCloudId'

/** wx.openApi: cloud.openapi.* and cloud.getOpenData. Every call is written to the outbox. */
export class WeChatApi {
  constructor(
    private readonly calls: Calls,
    private readonly directory: FunctionDirectory,
    private readonly outbox: Outbox,
    private readonly faults: Pick<Faults, 'takeMessage'>,
    private readonly now: () => number,
  ) {}

  async answer(form: Form): Promise<Uint8Array> {
    const api = form['apiName']?.toString('utf8') ?? ''
    try {
      const call = this.calls.ofToken(form['wxCloudApiToken']?.toString('utf8'))
      if (call) call.cost.openapiRequests += 1
      const message = decodeApiMessage(form['requestData'] ?? Buffer.alloc(0))
      return encodeApiAnswer(this.#run(api, message, call))
    } catch (error) {
      const { code, message } = asCloudError(error)
      return Buffer.from(JSON.stringify({ code, message, requestId: newRequestId() }))
    }
  }

  #run(api: string, message: ApiMessage, call: Call | undefined): ApiAnswer {
    if (api === OPEN_DATA) return this.#openData(message, call)
    const parameters = readParameters(message)
    const refusal = this.#refusal(api, call)
    const handler = openApis[api]
    if (refusal !== undefined || !handler) {
      const errorCode = refusal ?? NOT_FOUND
      this.#record(api, parameters, errorCode, call)
      return { errorCode }
    }
    const result = this.#ordered(api, call) ?? handler(parameters)
    this.#record(api, parameters, errcodeOf(result), call)
    return toAnswer(result)
  }

  /** Open APIs can be called from functions only, and by those whose config.json lists them. */
  #refusal(api: string, call: Call | undefined): number | undefined {
    if (!openApis[api]) return NOT_FOUND
    if (!call) return ILLEGAL_SOURCE
    return this.directory.find(call.functionName).openapi.includes(api) ? undefined : NO_PERMISSION
  }

  /** What was ordered by /emulator/faults to go wrong with a message. */
  #ordered(api: string, call: Call | undefined): ApiResult | undefined {
    const order = api === SEND_MESSAGE && call ? this.faults.takeMessage(call.functionName) : undefined
    if (order === undefined) return undefined
    return order === 'refuse' ? apiError(43101, 'user refuse to accept the msg') : apiError(-1, 'system error')
  }

  #openData(message: ApiMessage, call: Call | undefined): ApiAnswer {
    const cloudIds = decodeOpenDataRequest(message.svrkitData?.reqData ?? Buffer.alloc(0))
    this.#record('getOpenData', { list: cloudIds }, 0, call)
    return { svrkitErrorCode: 0, respData: encodeOpenData(cloudIds.map(openData)) }
  }

  #record(api: string, parameters: ApiParameters, errcode: number, call: Call | undefined): void {
    const at = new Date(this.now()).toISOString()
    this.outbox.add({ api, function: call?.functionName, openid: call?.caller.openid, at, parameters, errcode })
  }
}

/** Values are JSON; media come as bytes with a content type and are described, not kept. */
function readParameters({ openapiData }: ApiMessage): ApiParameters {
  const pairs = (openapiData?.pairs ?? []).map(({ key, value, contenttype, filename }) => {
    const bytes = Buffer.from(value)
    const content: unknown = contenttype
      ? { contentType: contenttype, filename, bytes: bytes.length }
      : JSON.parse(bytes.toString('utf8'))
    return [key, content] as const
  })
  return Object.fromEntries(pairs)
}

function errcodeOf(result: ApiResult): number {
  return 'json' in result ? Number(result.json['errcode']) : 0
}

function toAnswer(result: ApiResult): ApiAnswer {
  if (!('json' in result)) return { respData: result.bytes, contentType: result.contentType }
  return { respData: Buffer.from(JSON.stringify(result.json)), contentType: 'application/json; charset=utf-8' }
}
