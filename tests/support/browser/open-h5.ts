import type { Browser } from 'playwright-core'
import { collectErrors, type OpenedPage } from './open-weapp'

/** The office's screen; phones use 375 × 812. */
const OFFICE = { width: 1280, height: 800 }

export interface H5Options {
  viewport?: { width: number; height: number }
  /** Entries of localStorage to have before the first script runs. */
  storage?: Record<string, string>
  /** Not waiting until nothing is asked of the network any more. */
  atOnce?: boolean
}

/** Opens the h5 app at an address; `page.context().setOffline` is its radio silence. */
export async function openH5(browser: Browser, url: string, options: H5Options = {}): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: options.viewport ?? OFFICE,
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  const errors = collectErrors(page)
  await page.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
  }, options.storage ?? {})
  await page.goto(url)
  if (!options.atOnce) await page.waitForLoadState('networkidle')
  return {
    ...{ page, errors },
    setOnline: (isOnline) => context.setOffline(!isOnline),
    close: () => context.close(),
  }
}
