import { CloudError } from './database'

/** Numbers that wx.cloud and wx-server-sdk 4.0.2 show for the cloud's error codes; unknown codes become -501001. */
const errorNumbers: Record<string, number> = {
  SYS_ERR: -501001,
  SERVER_TIMEOUT: -501002,
  EXCEED_REQUEST_LIMIT: -501003,
  EXCEED_CONCURRENT_REQUEST_LIMIT: -501004,
  INVALIID_ENV: -501005,
  INVALID_COMMON_PARAM: -501006,
  INVALID_PARAM: -501007,
  INVALID_REQUEST_SOURCE: -501008,
  RESOURCE_NOT_INITIAL: -501009,
  DATABASE_REQUEST_FAILED: -502001,
  DATABASE_INVALID_OPERRATOR: -502002,
  DATABASE_PERMISSION_DENIED: -502003,
  DATABASE_COLLECTION_EXCEED_LIMIT: -502004,
  DATABASE_COLLECTION_NOT_EXIST: -502005,
  STORAGE_REQUEST_FAIL: -503001,
  STORAGE_EXCEED_AUTHORITY: -503002,
  STORAGE_FILE_NONEXIST: -503003,
  STORAGE_SIGN_PARAM_INVALID: -503004,
  FUNCTIONS_REQUEST_FAIL: -504001,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  FUNCTION_NOT_FOUND: -501000,
  RESULT_SIZE_EXCEED_LIMIT: -604001,
}

export interface ClientFailure {
  errCode: number
  errMsg: string
}

/** A failure as the rejection of wx.cloud.callFunction (or uploadFile) shows it on the phone. */
export function clientFailure(api: string, error: unknown): ClientFailure {
  const { code, message } = asCloudError(error)
  const errCode = errorNumbers[code] ?? -501001
  return { errCode, errMsg: `cloud.${api}:fail Error: errCode: ${errCode} ${code} | errMsg: ${message}` }
}

/** Anything that was thrown as an error of the cloud; what nobody expected is logged and becomes SYS_ERR. */
export function asCloudError(error: unknown): CloudError {
  if (error instanceof CloudError) return error
  console.error('[emulator]', error)
  return new CloudError('SYS_ERR', error instanceof Error ? error.message : String(error))
}
