/** The mini-program that the emulator plays. */
export const APP_ID = 'wx0000000000emulator'

/** Who a call acts for. A timer has no person. */
export interface Caller {
  openid?: string
  unionid?: string
}

/** What the platform knows of a request that comes from inside a call. */
export interface CallToken extends Caller {
  callId?: string
}

/** WX_API_TOKEN of a call: opaque to the function, sent back by the SDK in each request as wxCloudApiToken. */
export function sealToken(token: CallToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64')
}

/** Reads wxCloudApiToken; a request without one (a server with a secret, a test) is nobody's. */
export function openToken(token: unknown): CallToken {
  if (typeof token !== 'string' || token === '') return {}
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64').toString('utf8'))
    return typeof content === 'object' && content !== null ? content : {}
  } catch {
    return {}
  }
}
