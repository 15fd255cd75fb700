import type { IncomingMessage } from 'node:http'
import { CloudError } from '../database'
import type { Caller } from '../identity'

/**
 * Who is calling: header x-openid (x-unionid if there is one). On the phone WeChat proves this; here the caller says it.
 * The SDK turns an OPENID of digits into a number, which real ones never are.
 */
export function callerOf(request: IncomingMessage): Caller {
  const openid = request.headers['x-openid']
  const unionid = request.headers['x-unionid']
  if (typeof openid !== 'string' || openid.trim() === '') {
    throw new CloudError('INVALID_COMMON_PARAM', 'Header x-openid is missing: it says who is calling')
  }
  if (!/^[\x21-\x7e]{1,128}$/.test(openid) || /^-?\d+$/.test(openid)) {
    throw new CloudError('INVALID_COMMON_PARAM', 'Header x-openid must be 1 to 128 ASCII characters, not only digits')
  }
  return typeof unionid === 'string' ? { openid, unionid } : { openid }
}
