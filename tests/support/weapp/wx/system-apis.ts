import { asyncApi, type CallSite } from './async-api'

export interface Screen {
  width: number
  height: number
  statusBarHeight: number
  /** WeChat's own font setting, 17 by default; 'large letters' is 20 and more. */
  fontSize: number
}

export const defaultScreen: Screen = { width: 375, height: 812, statusBarHeight: 44, fontSize: 17 }
const SDK_VERSION = '3.7.0'

/** wx.getWindowInfo, getDeviceInfo, getAppBaseInfo and what else tells about the phone. */
export function systemApis(site: CallSite, screen: Screen, launch: { path: string; query: Record<string, string> }) {
  const windowInfo = () => windowOf(screen)
  const device = { brand: 'devtools', model: 'iPhone X', system: 'iOS 16.0', platform: 'devtools', abi: 'arm64' }
  const base = {
    SDKVersion: SDK_VERSION,
    version: '8.0.50',
    language: 'zh_CN',
    theme: 'light',
    enableDebug: false,
    fontSizeSetting: screen.fontSize,
    fontSizeScaleFactor: screen.fontSize / 17,
    host: { env: 'WeChat' },
  }
  const settings = { bluetoothEnabled: true, locationEnabled: true, wifiEnabled: true, deviceOrientation: 'portrait' }
  const system = () => ({ ...windowInfo(), ...device, ...base, ...settings })
  const options = { ...launch, scene: 1001, referrerInfo: {}, apiCategory: 'default' }
  return {
    getWindowInfo: windowInfo,
    getDeviceInfo: () => device,
    getAppBaseInfo: () => base,
    getSystemSetting: () => settings,
    getAppAuthorizeSetting: () => ({ albumAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
    getSystemInfoSync: system,
    getSystemInfo: asyncApi(site, 'getSystemInfo', system),
    getSystemInfoAsync: asyncApi(site, 'getSystemInfoAsync', system),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
      plugin: {},
    }),
    getLaunchOptionsSync: () => options,
    getEnterOptionsSync: () => options,
    getMenuButtonBoundingClientRect: () => menuButton(screen),
    getBatteryInfoSync: () => ({ level: 80, isCharging: false, isLowPowerModeEnabled: false }),
    canIUse: () => true,
    getSetting: asyncApi(site, 'getSetting', () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } })),
    getPrivacySetting: asyncApi(site, 'getPrivacySetting', () => ({
      needAuthorization: false,
      privacyContractName: '',
    })),
    requirePrivacyAuthorize: asyncApi(site, 'requirePrivacyAuthorize', () => undefined),
    openPrivacyContract: asyncApi(site, 'openPrivacyContract', () => undefined),
  }
}

function windowOf(screen: Screen) {
  const top = screen.statusBarHeight
  const bottom = screen.height - 34
  return {
    pixelRatio: 2,
    screenWidth: screen.width,
    screenHeight: screen.height,
    windowWidth: screen.width,
    windowHeight: screen.height - top - 44,
    statusBarHeight: top,
    screenTop: top + 44,
    safeArea: { left: 0, right: screen.width, top, bottom, width: screen.width, height: bottom - top },
  }
}

function menuButton({ width, statusBarHeight }: Screen) {
  const top = statusBarHeight + 6
  return { width: 87, height: 32, top, bottom: top + 32, left: width - 94, right: width - 7 }
}
