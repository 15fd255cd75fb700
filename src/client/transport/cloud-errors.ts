import { TransportFailure, type TransportProblem } from './transport'

/**
 * WeChat's cloud error codes (developers.weixin.qq.com/minigame/dev/wxcloud/reference/errcode.html). Offline arrives as
 * -1 or -601003 with the network's own words in the text. Whatever is not named here may have been done.
 */
const OFFLINE_CODES = [-601003]
const REJECTED_CODES = [-501000, -501003, -501004, -501005, -501007, -502003, -503002, -604100, -604101]
const TIMED_OUT = /timeout|timed out|time out|-604102/i
const NOT_SENT = /-601003|request:fail|network request error|ERR_INTERNET_DISCONNECTED|Failed to fetch/i

interface CloudError {
  errCode?: unknown
  errMsg?: unknown
}

export function problemOf(error: unknown): TransportProblem {
  const { errCode, errMsg } = toCloudError(error)
  const text = typeof errMsg === 'string' ? errMsg : ''
  if (typeof errCode === 'number' && REJECTED_CODES.includes(errCode)) return 'rejected'
  if (TIMED_OUT.test(text)) return 'unknown'
  if (typeof errCode === 'number' && OFFLINE_CODES.includes(errCode)) return 'offline'
  return NOT_SENT.test(text) ? 'offline' : 'unknown'
}

export function toTransportFailure(error: unknown): TransportFailure {
  if (error instanceof TransportFailure) return error
  const { errMsg } = toCloudError(error)
  return new TransportFailure(problemOf(error), typeof errMsg === 'string' ? errMsg : 'no answer')
}

function toCloudError(error: unknown): CloudError {
  if (typeof error !== 'object' || error === null) return { errMsg: String(error) }
  const { errCode, errMsg } = error as CloudError
  return { errCode, errMsg: errMsg ?? (error instanceof Error ? error.message : undefined) }
}
