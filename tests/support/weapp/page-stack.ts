import { asyncApi, type CallSite, WxFailure } from './wx/async-api'
import { EventChannel } from './wx/event-channel'

export type Query = Record<string, string>
type Hook = (argument?: unknown) => unknown

/** The `this` of a compiled page. Hooks are absent when the page does not use them. */
export interface PageInstance {
  route: string
  options: Query
  setData(data: Record<string, unknown>, callback?: () => void): void
  onLoad?: Hook
  onShow?: Hook
  onReady?: Hook
  onHide?: Hook
  onUnload?: Hook
  onPullDownRefresh?: Hook
  onReachBottom?: Hook
  onShareAppMessage?: Hook
  onTabItemTap?: Hook
  [member: string]: unknown
}

export interface MountedPage {
  path: string
  instance: PageInstance
  /** Puts the page in front or behind; life cycle hooks are the stack's business. */
  reveal(visible: boolean): void
  unmount(): void
}

export interface AppStructure {
  pages: string[]
  tabs: string[]
}

export type Mount = (path: string, query: Query) => MountedPage

/** WeChat's page stack: at most ten pages, tab pages stay alive, each route call with WeChat's own refusals. */
export class PageStack {
  private pages: MountedPage[] = []
  private readonly liveTabs = new Map<string, MountedPage>()
  private readonly channels = new WeakMap<PageInstance, EventChannel>()

  constructor(
    private readonly structure: AppStructure,
    private readonly mount: Mount,
  ) {}

  get current(): MountedPage {
    const top = this.pages.at(-1)
    if (!top) throw new Error('no page is open')
    return top
  }

  get paths(): string[] {
    return this.pages.map((page) => page.path)
  }

  get isTab(): boolean {
    return this.structure.tabs.includes(this.current.path)
  }

  instances(): PageInstance[] {
    return this.pages.map((page) => page.instance)
  }

  start(url: string) {
    this.open(url)
  }

  navigateTo(url: string): EventChannel {
    this.refuseTab(url, 'can not navigateTo a tabbar page')
    if (this.pages.length >= 10) throw new WxFailure('webview count limit exceed')
    this.require(url)
    this.hideTop()
    return this.open(url)
  }

  redirectTo(url: string) {
    this.refuseTab(url, 'can not redirectTo a tabbar page')
    this.require(url)
    this.close()
    this.open(url)
  }

  reLaunch(url: string) {
    this.require(url)
    this.closeAll()
    this.open(url)
  }

  switchTab(url: string) {
    const { path } = parse(url)
    this.require(url)
    if (!this.structure.tabs.includes(path)) throw new WxFailure('can not switch to no-tabBar page')
    if (this.pages.at(-1)?.path === path) return
    while (this.pages.length > 1) this.close()
    this.leaveTab()
    const kept = this.liveTabs.get(path)
    if (!kept) {
      this.open(url)
      return
    }
    this.pages = [kept]
    this.showTop()
  }

  navigateBack(delta = 1) {
    if (this.pages.length === 1) throw new WxFailure('cannot navigate back at first page.')
    const remaining = Math.max(1, this.pages.length - delta)
    while (this.pages.length > remaining) this.close()
    this.showTop()
  }

  /** The app goes to the background or comes back: the page on top hears of it. */
  background() {
    this.current.instance.onHide?.()
  }

  foreground() {
    this.current.instance.onShow?.()
  }

  closeAll() {
    while (this.pages.length > 0) this.close()
    for (const [path, page] of this.liveTabs) this.destroy(path, page)
  }

  /** The app was killed: pages vanish without hearing of it. */
  drop() {
    for (const page of new Set([...this.pages, ...this.liveTabs.values()])) page.unmount()
    this.pages = []
    this.liveTabs.clear()
  }

  apis(site: CallSite) {
    const route = (name: string, go: (url: string) => void) =>
      asyncApi(site, name, ({ url }: { url: string }) => {
        go(this.resolve(url))
      })
    return {
      navigateTo: asyncApi(site, 'navigateTo', ({ url }: { url: string }) => ({
        eventChannel: this.navigateTo(this.resolve(url)),
      })),
      redirectTo: route('redirectTo', (url) => {
        this.redirectTo(url)
      }),
      reLaunch: route('reLaunch', (url) => {
        this.reLaunch(url)
      }),
      switchTab: route('switchTab', (url) => {
        this.switchTab(url)
      }),
      navigateBack: asyncApi(site, 'navigateBack', ({ delta }: { delta?: number }) => {
        this.navigateBack(delta)
      }),
    }
  }

  private resolve(url: string): string {
    if (url.startsWith('/')) return url
    return new globalThis.URL(url, `x:/${this.current.path}`).href.replace(/^x:/, '')
  }

  private require(url: string) {
    const { path } = parse(url)
    if (!this.structure.pages.includes(path)) throw new WxFailure(`page "${path}" is not found`)
  }

  private refuseTab(url: string, reason: string) {
    if (this.structure.tabs.includes(parse(url).path)) throw new WxFailure(reason)
  }

  private open(url: string): EventChannel {
    this.require(url)
    const { path, query } = parse(url)
    const page = this.mount(path, query)
    const channel = new EventChannel()
    this.channels.set(page.instance, channel)
    page.instance.getOpenerEventChannel = () => channel
    this.pages.push(page)
    if (this.structure.tabs.includes(path)) this.liveTabs.set(path, page)
    this.revealTop()
    page.instance.onLoad?.(query)
    page.instance.onShow?.()
    page.instance.onReady?.()
    return channel
  }

  private close() {
    const page = this.pages.pop()
    if (page) this.destroy(page.path, page)
  }

  private destroy(path: string, page: MountedPage) {
    this.liveTabs.delete(path)
    page.instance.onUnload?.()
    page.unmount()
  }

  private leaveTab() {
    const page = this.pages.at(-1)
    if (!page) return
    if (!this.structure.tabs.includes(page.path)) {
      this.close()
      return
    }
    page.instance.onHide?.()
    this.pages.pop()
    page.reveal(false)
  }

  private hideTop() {
    this.current.instance.onHide?.()
    this.current.reveal(false)
  }

  private showTop() {
    this.revealTop()
    this.current.instance.onShow?.()
  }

  private revealTop() {
    this.current.reveal(true)
  }
}

function parse(url: string): { path: string; query: Query } {
  const [path = '', search = ''] = url.replace(/^\//, '').split('?')
  return { path, query: Object.fromEntries(search.split('&').filter(Boolean).map(pair)) }
}

/** WeChat hands query values over as they are written: not decoded. */
function pair(text: string): [string, string] {
  const [name = '', ...value] = text.split('=')
  return [name, value.join('=')]
}
