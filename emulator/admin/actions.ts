import { CloudError, type Database } from '../database'
import { readEvent } from '../functions/call-event'
import type { Call, Calls } from '../functions/calls'
import type { Functions } from '../functions/functions'
import { openToken } from '../identity'
import type { StorageService } from './storage-service'

/** Body of an SDK request: `action` says what it wants, the other fields are that action's. */
export type AdminRequest = Record<string, unknown> & { action: string }

export type AdminAnswer = Record<string, unknown>

export interface RequestContext {
  /** The call that sent the request; undefined for a client outside of functions. */
  call?: Call
  /** Chain of sources so far, as the SDK reports it. */
  source: string
}

/** What the cloud does for each action of the SDK. */
export class Actions {
  constructor(
    readonly calls: Calls,
    private readonly database: Database,
    private readonly functions: Functions,
    private readonly storage: StorageService,
  ) {}

  async run(request: AdminRequest, context: RequestContext): Promise<AdminAnswer> {
    const service = request.action.split('.', 1)[0]
    if (service === 'database') return this.#database(request, context)
    if (service === 'storage') return this.#storage(request, context)
    if (request.action === 'functions.invokeFunction') return this.#invoke(request, context)
    throw new CloudError('INVALID_PARAM', `Unknown action ${request.action}: the emulator does not play this service`)
  }

  async #database(request: AdminRequest, { call }: RequestContext): Promise<AdminAnswer> {
    const { answer, cost } = await this.database.handle(request)
    if (call) {
      call.cost.documentsRead += cost.documentsRead
      call.cost.documentsWritten += cost.documentsWritten
    }
    return answer
  }

  async #storage(request: AdminRequest, { call }: RequestContext): Promise<AdminAnswer> {
    if (call) call.cost.storageRequests += 1
    return this.storage.run(request)
  }

  /** A nested call acts for the same person and is paid by the outermost call. */
  async #invoke(request: AdminRequest, { call, source }: RequestContext): Promise<AdminAnswer> {
    const { function_name: functionName, request_data: data, wxCloudApiToken: token } = request
    if (typeof functionName !== 'string') throw new CloudError('INVALID_PARAM', 'function_name is missing')
    const { text } = await this.functions.invoke({
      functionName,
      event: readEvent(typeof data === 'string' ? data : ''),
      origin: { caller: call?.caller ?? personOf(token), source: source.replace(/^,/, '') },
      parent: call,
    })
    return { data: { response_data: text } }
  }
}

function personOf(token: unknown) {
  const { openid, unionid } = openToken(token)
  return { openid, unionid }
}
