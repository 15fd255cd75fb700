import { APP_ID, type Caller, sealToken } from '../identity'
import { ENVIRONMENT_ID } from './instance-environment'

export interface CallOrigin {
  caller: Caller
  /** How the call came about, along the chain: 'wx_client', 'wx_client,scf' … */
  source: string
  trigger?: string
}

/** Environment variables that the platform sets for one call; getWXContext reads them, the SDK sends the token back. */
export function callVariables(callId: string, { caller, source, trigger }: CallOrigin): Record<string, string> {
  const token = sealToken({ ...caller, callId })
  const person = personVariables(caller)
  const secret = secretVariables(token, trigger)
  const keys = [...Object.keys(person), ...Object.keys(secret).filter((name) => name.startsWith('WX_'))]
  return { ...person, ...secret, WX_CONTEXT_KEYS: keys.join(','), TCB_SOURCE: source }
}

function personVariables({ openid, unionid }: Caller): Record<string, string> {
  const variables: Record<string, string> = { WX_APPID: APP_ID }
  if (openid !== undefined) variables['WX_OPENID'] = openid
  if (unionid !== undefined) variables['WX_UNIONID'] = unionid
  return variables
}

/** A call by a timer carries its token under another name. */
function secretVariables(token: string, trigger: string | undefined): Record<string, string> {
  return trigger === undefined ? { WX_API_TOKEN: token } : { WX_TRIGGER_API_TOKEN_V0: token, TRIGGER_SRC: 'timer' }
}

/** `context`, the second argument of a function's main. */
export function callContext(
  callId: string,
  functionName: string,
  timeoutMs: number,
  variables: Record<string, string>,
): Record<string, unknown> {
  return {
    request_id: callId,
    function_name: functionName,
    function_version: '$LATEST',
    namespace: ENVIRONMENT_ID,
    memory_limit_in_mb: 256,
    time_limit_in_ms: timeoutMs,
    environment: JSON.stringify(variables),
  }
}
