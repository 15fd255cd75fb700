import type { AppJson, PageJson } from '../../weapp/app-manifest'
import type { WeappModule } from './module-parameters'

/** What the builder left on the window: the dist, its templates compiled by glass-easel. */
export interface WeappData {
  app: AppJson
  json: Record<string, PageJson>
  modules: Record<string, WeappModule>
  templates: Record<string, unknown>
}

/** What the test says of the phone, before the page loads. */
export interface PhoneOptions {
  openid: string
  page?: string
  query: Record<string, string>
  /** WeChat's font setting; 17 is normal. */
  fontSize: number
}

interface HarnessWindow {
  __WEAPP__: WeappData
  __PHONE_OPTIONS__: PhoneOptions
}

const harnessWindow = window as unknown as HarnessWindow

export const weapp = harnessWindow.__WEAPP__
export const phoneOptions = harnessWindow.__PHONE_OPTIONS__
