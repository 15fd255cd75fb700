/** What every compiled script is given, in this order. */
export const MODULE_PARAMETERS = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'getApp',
  'getCurrentPages',
] as const

export type WeappModule = (...values: unknown[]) => void
