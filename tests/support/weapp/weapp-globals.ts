import type { PageInstance } from './page-stack'

type Definition = Record<string, unknown>

/** Life cycle of the compiled app. */
export interface AppInstance {
  onLaunch?: (options: object) => void
  onShow?: (options: object) => void
  onHide?: () => void
  [member: string]: unknown
}

/** The globals of a mini-program, put on jsdom's global object for the compiled code. */
export interface WeappGlobals {
  wx: Record<string, unknown>
  __weappHost__: object
  /** wcc's cache of compiled templates; `wxs_nf_init` says that it prepared the built-in prototypes, once for all. */
  __WXML_GLOBAL__?: { wxs_nf_init?: boolean }
  App: (app: AppInstance) => void
  Page: (page: Definition) => void
  Component: (component: Definition) => void
  getApp: () => AppInstance | undefined
  getCurrentPages: () => PageInstance[]
}

export const weappGlobals = globalThis as unknown as WeappGlobals

/** exparser has no Page: functions become methods, and the page stack calls the life cycle. */
export function pageAsComponent(page: Definition): Definition {
  const methods = Object.fromEntries(Object.entries(page).filter(([, member]) => typeof member === 'function'))
  return { data: page.data, methods, behaviors: page.behaviors, options: page.options }
}

/** Taro gives `behaviors` as an object where it has none; exparser wants a list. */
export function plainComponent(component: Definition): Definition {
  return { ...component, behaviors: Array.isArray(component.behaviors) ? (component.behaviors as unknown[]) : [] }
}

/** Templates are cached by path only: without this a second dist would show the first one's pages. */
export function forgetTemplates() {
  const { __WXML_GLOBAL__: cache } = weappGlobals
  if (cache) weappGlobals.__WXML_GLOBAL__ = { wxs_nf_init: cache.wxs_nf_init }
}
