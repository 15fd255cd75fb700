import protobuf from 'protobufjs'

/** Protobuf messages between wx-server-sdk and WeChat; field numbers as in the SDK's generated code (4.0.2). */
const root = protobuf.Root.fromJSON({
  nested: {
    KeyValuePair: {
      fields: {
        key: { type: 'string', id: 1 },
        value: { type: 'bytes', id: 2 },
        contenttype: { type: 'string', id: 3 },
        filename: { type: 'string', id: 4 },
      },
    },
    OpenApiData: { fields: { pairs: { rule: 'repeated', type: 'KeyValuePair', id: 1 } } },
    SvrkitApiData: { fields: { apiName: { type: 'string', id: 1 }, reqData: { type: 'bytes', id: 2 } } },
    CommApiData: {
      fields: {
        apiType: { type: 'int32', id: 1 },
        openapiData: { type: 'OpenApiData', id: 2 },
        svrkitData: { type: 'SvrkitApiData', id: 4 },
        appid: { type: 'string', id: 6 },
      },
    },
    CommOpenApiResp: {
      fields: {
        respData: { type: 'bytes', id: 1 },
        contentType: { type: 'string', id: 2 },
        errorCode: { type: 'int32', id: 3 },
        httpCode: { type: 'int32', id: 4 },
        svrkitErrorCode: { type: 'int32', id: 6 },
      },
    },
    OpenDataRequest: { fields: { cloudidList: { rule: 'repeated', type: 'string', id: 2 } } },
    OpenDataItem: { fields: { cloudId: { type: 'string', id: 1 }, json: { type: 'string', id: 2 } } },
    OpenDataResponse: { fields: { dataList: { rule: 'repeated', type: 'OpenDataItem', id: 1 } } },
  },
})

interface KeyValuePair {
  key: string
  value: Uint8Array
  contenttype?: string
  filename?: string
}

/** What the SDK sends: parameters of an open API (`openapiData`) or of an inner service (`svrkitData`). */
export interface ApiMessage {
  openapiData?: { pairs?: KeyValuePair[] }
  svrkitData?: { apiName?: string; reqData?: Uint8Array }
}

/** What the SDK expects back. A non-zero `errorCode` is the platform's refusal, not the API's. */
export interface ApiAnswer {
  respData?: Uint8Array
  contentType?: string
  errorCode?: number
  svrkitErrorCode?: number
}

export function decodeApiMessage(bytes: Uint8Array): ApiMessage {
  const type = root.lookupType('CommApiData')
  return type.toObject(type.decode(bytes))
}

export function encodeApiAnswer(answer: ApiAnswer): Uint8Array {
  const type = root.lookupType('CommOpenApiResp')
  return type.encode(type.create(answer)).finish()
}

/** cloudIDs that a function wants opened. */
export function decodeOpenDataRequest(bytes: Uint8Array): string[] {
  const type = root.lookupType('OpenDataRequest')
  const { cloudidList } = type.toObject(type.decode(bytes)) as { cloudidList?: string[] }
  return cloudidList ?? []
}

export function encodeOpenData(dataList: { cloudId: string; json: string }[]): Uint8Array {
  const type = root.lookupType('OpenDataResponse')
  return type.encode(type.create({ dataList })).finish()
}
