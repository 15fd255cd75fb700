import { resolve } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { buildWeappPage } from './build-weapp-page'
import { servePages } from './page-server'

const PHONE = { width: 375, height: 812 }
/** WeChat's font sizes: 17 is normal, 23 is the third step of large. */
const FONT = { normal: 17, large: 23 }

export interface WeappPageOptions {
  /** A running emulator; without one every call of the cloud fails. */
  emulatorUrl?: string
  openid?: string
  viewport?: { width: number; height: number }
  /** WeChat's own font size set to large. */
  large?: boolean
  page?: string
  query?: Record<string, string>
  /** Not waiting until the app has come to rest. */
  atOnce?: boolean
}

export interface OpenedPage {
  page: Page
  /** What the page logged as errors, exceptions included. A journey expects it to be empty. */
  errors: string[]
  /** Radio silence on the phone, or the network back. */
  setOnline(isOnline: boolean): Promise<void>
  close(): Promise<void>
}

/** Opens the compiled mini-program in Chromium, on a phone of 375 × 812 unless told otherwise. */
export async function openWeapp(
  browser: Browser,
  dist = resolve(__dirname, '../../../dist/weapp'),
  options: WeappPageOptions = {},
): Promise<OpenedPage> {
  const server = await servePages([buildWeappPage(dist)], options.emulatorUrl)
  const context = await browser.newContext({
    viewport: options.viewport ?? PHONE,
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  const errors = collectErrors(page)
  const phone = {
    openid: options.openid ?? 'o-nobody',
    page: options.page,
    query: options.query ?? {},
    fontSize: options.large ? FONT.large : FONT.normal,
  }
  await page.addInitScript((given) => {
    Object.assign(window, { __PHONE_OPTIONS__: given })
  }, phone)
  await page.goto(server.url)
  if (!options.atOnce) await restOfWeapp(page)
  return {
    ...{ page, errors },
    setOnline: (isOnline) => setOnline(page, isOnline),
    close: () => closeAll(context, server.close),
  }
}

interface HarnessWindow {
  weappHarness?: {
    phone: { network: { change(type: 'wifi' | 'none'): void } }
    activity: { names(): string[] }
  }
}

/** Waits until no wx call is in flight any more. */
export async function restOfWeapp(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as HarnessWindow).weappHarness?.activity.names().length === 0)
}

async function setOnline(page: Page, isOnline: boolean) {
  await page.evaluate(
    (type) => {
      ;(window as HarnessWindow).weappHarness?.phone.network.change(type)
    },
    isOnline ? ('wifi' as const) : ('none' as const),
  )
}

async function closeAll(context: BrowserContext, closeServer: () => Promise<void>) {
  await context.close()
  await closeServer()
}

/** Every console error and exception of a page from now on. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return errors
}
