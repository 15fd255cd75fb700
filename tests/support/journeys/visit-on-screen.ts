import type { Locator, Page } from 'playwright-core'
import { byId, named, seen } from './on-screen'
import type { Heard } from './visit-form'

type Press = (target: Locator) => Promise<void>

/** From any tab to a form filled in whole, by fingers (`tap`) or a mouse (`click`). */
export async function fillVisit(page: Page, headName: string, heard: Heard, press: Press): Promise<void> {
  await press(page.getByRole('tab', { name: '我的户' }).filter({ visible: true }))
  await press(seen(page, `${headName} 家`))
  await press(byId(page, 'record-visit'))
  for (const code of ['family', 'difficulty', 'risk']) await press(byId(page, `clearance-${code}-clear`))
  await press(byId(page, 'has-concern-yes'))
  await fieldOf(page, 'concern-text').fill(heard.concern)
  await fieldOf(page, 'promise-text').fill(heard.promise)
  await press(named(page, /^一周内，/))
  await press(byId(page, 'add-wish'))
  await fieldOf(page, 'wish-text').fill(heard.wish)
  await press(byId(page, 'wish-done'))
}

/** The node with the id, or the native field inside it. */
function fieldOf(page: Page, id: string): Locator {
  const node = `[id="${id}"], [id$="--${id}"]`
  return page
    .locator(`textarea:is(${node}), input:is(${node}), :is(${node}) textarea, :is(${node}) input`)
    .filter({ visible: true })
    .first()
}
