import { asyncApi, type CallSite, WxFailure } from './async-api'

/** What the person decides when the phone asks her; a test sets it before the tap. */
export interface PersonAnswers {
  /** Codes that open-type="getPhoneNumber" hands out; undefined: she refuses. */
  phoneNumberCode: string | undefined
  /** Answer to each template of requestSubscribeMessage; `switchedOff`: she takes no messages at all. */
  subscribe: 'accept' | 'reject' | 'ban' | 'filter' | 'acceptWithAudio' | 'switchedOff'
  /** Result of the next scans. */
  scan: string | undefined
  /** Path in the app that a shared card was built with is recorded in calls; nothing to decide. */
  saveToAlbum: 'accept' | 'reject'
}

export const willingPerson = (): PersonAnswers => ({
  phoneNumberCode: 'phone-code',
  subscribe: 'accept',
  scan: undefined,
  saveToAlbum: 'accept',
})

/** Calls, vibration, clipboard, scan, subscription, documents: recorded in `calls`, answered as the person would. */
export function deviceApis(site: CallSite, answers: PersonAnswers, clock: () => number) {
  const accepted = (name: string) => asyncApi(site, name, () => undefined)
  let clipboard = ''
  return {
    ...Object.fromEntries(SILENT.map((name) => [name, accepted(name)])),
    login: asyncApi(site, 'login', () => ({ code: `login-${String(clock())}` })),
    checkSession: accepted('checkSession'),
    setClipboardData: asyncApi(site, 'setClipboardData', ({ data }: { data: string }) => {
      clipboard = data
    }),
    getClipboardData: asyncApi(site, 'getClipboardData', () => ({ data: clipboard })),
    scanCode: asyncApi(site, 'scanCode', () => {
      if (answers.scan === undefined) throw new WxFailure('cancel')
      return { result: answers.scan, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' }
    }),
    requestSubscribeMessage: asyncApi(site, 'requestSubscribeMessage', ({ tmplIds }: { tmplIds: string[] }) => {
      if (answers.subscribe === 'switchedOff')
        throw new WxFailure('The main switch is switched off', { errCode: 20004 })
      return Object.fromEntries(tmplIds.map((id) => [id, answers.subscribe]))
    }),
    saveImageToPhotosAlbum: asyncApi(site, 'saveImageToPhotosAlbum', () => {
      if (answers.saveToAlbum === 'reject') throw new WxFailure('auth deny')
    }),
    getRandomValues: asyncApi(site, 'getRandomValues', ({ length }: { length: number }) => ({
      randomValues: globalThis.crypto.getRandomValues(new Uint8Array(length)).buffer,
    })),
    getUpdateManager: () => updateManager,
    getPerformance: () => ({ now: clock, getEntries: () => [], createObserver: () => ({ observe: () => undefined }) }),
    getLogManager: () => logger,
    getRealtimeLogManager: () => logger,
    reportEvent: () => undefined,
  }
}

const SILENT = [
  'makePhoneCall',
  'vibrateShort',
  'vibrateLong',
  'openDocument',
  'shareFileMessage',
  'setKeepScreenOn',
  'openSetting',
  'hideKeyboard',
  'previewImage',
  'previewMedia',
  'openCustomerServiceChat',
  'openEmbeddedMiniProgram',
  'addPhoneContact',
  'preloadSkylineView',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
]

const updateManager = {
  onCheckForUpdate: () => undefined,
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => undefined,
}

const nothing = () => undefined
const logger = {
  debug: nothing,
  info: nothing,
  log: nothing,
  warn: nothing,
  error: nothing,
  setFilterMsg: nothing,
  addFilterMsg: nothing,
}
