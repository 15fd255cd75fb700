/** What one request cost: documents fetched from storage (rejected ones too) and documents inserted, changed or removed. */
export interface Cost {
  documentsRead: number
  documentsWritten: number
}

export const noCost = (): Cost => ({ documentsRead: 0, documentsWritten: 0 })
