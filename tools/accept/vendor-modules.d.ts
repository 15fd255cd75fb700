declare module 'miniprogram-ci/dist/modules/corecompiler/original/validate/schemaValidate' {
  interface SchemaError {
    errorProperty?: string
    errorType: string
    correctType?: unknown
    requireProperty?: unknown
  }
  export function schemaValidate(kind: string, json: unknown): { error: SchemaError[]; warning?: string }
}

declare module 'miniprogram-ci/dist/ci/cloud/utils' {
  export function zipFile(folder: string, options: { ignore: string[] }): unknown
  export function zipToBuffer(zip: unknown): Promise<Buffer>
}
