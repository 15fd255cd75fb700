import type { Locator, Page } from 'playwright-core'

/** What is to be seen of a text: pages that lie under the one on top have it, too. */
export const seen = (page: Page, words: string | RegExp): Locator =>
  page.getByText(words).filter({ visible: true }).first()

/** By its stable id; glass-easel puts its own prefix before it. */
export const byId = (page: Page, id: string): Locator =>
  page.locator(`[id="${id}"], [id$="--${id}"]`).filter({ visible: true }).first()

/** A control by the name that is read aloud. */
export const named = (page: Page, name: string | RegExp): Locator =>
  page.getByLabel(name).filter({ visible: true }).first()
