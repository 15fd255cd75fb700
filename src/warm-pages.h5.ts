/** What Taro leaves in the browser: its pages, each with the way to fetch it. */
interface TaroWindow extends Window {
  __taroAppConfig?: {
    routes?: readonly { load?: (context: object, params: object) => readonly [Promise<unknown>, ...unknown[]] }[]
  }
}

const AFTER_FIRST_PAGE_MS = 1500
const tryLater = () => undefined

/**
 * A browser fetches a page when it is first opened, which fails without signal. So all of them are fetched once the
 * first page stands, one after the other.
 */
export function warmPages(): void {
  window.setTimeout(() => void fetchPages(), AFTER_FIRST_PAGE_MS)
}

async function fetchPages(): Promise<void> {
  const { __taroAppConfig: config } = window as TaroWindow
  for (const { load } of config?.routes ?? []) await load?.({}, {})[0].catch(tryLater)
}
