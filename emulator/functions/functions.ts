import { type CallCost, type Costs, newCost } from '../control/costs'
import { CloudError } from '../database'
import { asCloudError } from '../error-codes'
import { APP_ID, type Caller } from '../identity'
import { limits } from '../limits'
import { type CallOrigin, callContext, callVariables } from './call-variables'
import type { CallEvent } from './call-event'
import type { Call, Calls } from './calls'
import type { FunctionDirectory } from './function-directory'
import type { FunctionHost, Outcome } from './function-host'

export interface CallRequest {
  functionName: string
  event: CallEvent
  origin: CallOrigin
  /** The call that makes this one, which also pays for it. */
  parent?: Call
}

export interface CallResult {
  /** The result as JSON text. */
  text: string
  cost: CallCost
}

/** A call that failed, with what it cost until then. */
export class CallFailure extends CloudError {
  constructor(
    cause: CloudError,
    readonly cost: CallCost,
  ) {
    super(cause.code, cause.message)
  }
}

/** Calls functions as the platform does: limits, identity, timeout, and the bill. */
export class Functions {
  constructor(
    readonly directory: FunctionDirectory,
    private readonly host: FunctionHost,
    private readonly calls: Calls,
    private readonly costs: Costs,
  ) {}

  async invoke(request: CallRequest): Promise<CallResult> {
    const cost = this.#openCost(request)
    try {
      const text = await this.#run(request, cost)
      cost.outcome = 'ok'
      if (!request.parent) cost.responseBytes = Buffer.byteLength(text)
      return { text, cost }
    } catch (error) {
      const failure = asCloudError(error)
      if (!request.parent) cost.outcome = failure.code
      throw new CallFailure(failure, cost)
    } finally {
      if (!request.parent) this.costs.add(cost)
    }
  }

  #openCost({ functionName, event, origin, parent }: CallRequest): CallCost {
    if (parent) {
      parent.cost.nestedCalls += 1
      return parent.cost
    }
    const { openid } = origin.caller
    const cost = newCost({ function: functionName, action: event.action, openid, trigger: origin.trigger })
    cost.requestBytes = event.bytes
    return cost
  }

  async #run({ functionName, event, origin }: CallRequest, cost: CallCost): Promise<string> {
    const deployed = this.directory.find(functionName)
    const call = this.calls.begin({ functionName, caller: origin.caller, cost })
    try {
      const environment = callVariables(call.id, origin)
      const context = callContext(call.id, functionName, deployed.timeoutMs, environment)
      const { entry, timeoutMs } = deployed
      const userInfo = platformUserInfo(origin.caller)
      const outcome = await this.host.invoke({
        id: call.id,
        functionName,
        entry,
        event: event.text,
        userInfo,
        environment,
        context,
        timeoutMs,
      })
      return resultText(outcome, timeoutMs)
    } finally {
      this.calls.end(call)
    }
  }
}

function platformUserInfo({ openid }: Caller): Record<string, string> {
  return openid === undefined ? { appId: APP_ID } : { openId: openid, appId: APP_ID }
}

function resultText(outcome: Outcome, timeoutMs: number): string {
  switch (outcome.kind) {
    case 'returned':
      return checkResult(outcome.text)
    case 'threw':
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', outcome.message)
    case 'crashed':
      throw new CloudError('FUNCTIONS_EXECUTE_FAIL', 'The instance exited before the call returned')
    case 'timedOut':
      throw new CloudError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${timeoutMs / 1000} seconds`)
  }
}

function checkResult(text: string): string {
  const bytes = Buffer.byteLength(text)
  if (bytes <= limits.resultBytes) return text
  throw new CloudError(
    'RESULT_SIZE_EXCEED_LIMIT',
    `cloudfunction result size exceed limit (1MB): it has ${bytes} bytes`,
  )
}
