/** Parameters of an open API by their wire names (snake_case); media arrive as bytes. */
export type ApiParameters = Record<string, unknown>

/** JSON answers carry WeChat's own errcode (0 is well); pictures are bytes with their type. */
export type ApiResult = { json: Record<string, unknown> } | { contentType: string; bytes: Buffer }

export type OpenApi = (parameters: ApiParameters) => ApiResult

export const apiOk = (fields: Record<string, unknown> = {}): ApiResult => ({
  json: { errcode: 0, errmsg: 'ok', ...fields },
})

export const apiError = (errcode: number, errmsg: string): ApiResult => ({ json: { errcode, errmsg } })
