import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'

export const SCREENSHOTS = resolve(__dirname, '../../../screenshots')

/** Saves what the page shows as screenshots/<name>.png and answers the path. */
export async function shoot(page: Page, name: string, { fullPage = false } = {}): Promise<string> {
  const path = join(SCREENSHOTS, `${name}.png`)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path, fullPage, animations: 'disabled' })
  return path
}
