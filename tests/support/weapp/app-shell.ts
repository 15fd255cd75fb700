import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AppJson, structureOf } from './app-manifest'
import { AppTimers } from './app-timers'
import { ComponentLoader } from './component-loader'
import { makeWx } from './make-wx'
import { Metrics } from './metrics'
import { type MountedPage, PageStack, type Query } from './page-stack'
import type { Phone } from './phone'
import type { Exparser, RootComponent, Simulate } from './simulate-types'
import { type AppInstance, forgetTemplates, pageAsComponent, plainComponent, weappGlobals } from './weapp-globals'
import { weappHost } from './weapp-host'
import { Activity } from './wx/activity'
import { AppEvents } from './wx/app-events'
import type { WxCall } from './wx/async-api'
import type { CloudGateway } from './wx/cloud-apis'
import { type PersonAnswers, willingPerson } from './wx/device-apis'
import { Dialogs } from './wx/dialogs'
import { defaultScreen, type Screen } from './wx/system-apis'

const TAB_BAR = 'custom-tab-bar/index'

export interface ShellOptions {
  dist: string
  phone: Phone
  gateway: CloudGateway
  page: string | undefined
  query: Query
  now: string | undefined
  screen: Partial<Screen>
  answers: Partial<PersonAnswers>
}

/** One page on the screen with its tab bar. */
interface ShownPage extends MountedPage {
  component: RootComponent
  tabBar: RootComponent | undefined
  holder: HTMLElement
}

/** One launch of the compiled app: what WeChat does around it, without a person (that is WeappApp). */
export class AppShell {
  readonly activity = new Activity()
  readonly timers = new AppTimers()
  readonly calls: WxCall[] = []
  readonly dialogs = new Dialogs()
  readonly events = new AppEvents()
  readonly metrics = new Metrics()
  readonly answers: PersonAnswers
  readonly exparser: Exparser
  readonly stack: PageStack
  readonly wx: Record<string, unknown>
  title = ''
  isRefreshing = false
  isAlive = true
  app: AppInstance | undefined
  private readonly shown = new Map<MountedPage, ShownPage>()
  private readonly json: AppJson
  private readonly loader: ComponentLoader

  constructor(private readonly options: ShellOptions) {
    this.json = readAppJson(options.dist)
    this.answers = { ...willingPerson(), ...options.answers }
    jest.resetModules()
    forgetTemplates()
    weappGlobals.wx = {}
    const simulate = jest.requireActual<Simulate>('miniprogram-simulate')
    this.exparser = jest.requireActual<Exparser>('miniprogram-exparser')
    this.loader = new ComponentLoader(simulate, options.dist, this.json)
    this.stack = new PageStack(structureOf(this.json), (path, query) => this.mount(path, query))
    this.wx = this.makeWx()
  }

  /** Evaluates app.js, runs the app's launch and opens its first page. */
  start() {
    const { page = this.json.pages[0] ?? '', query, dist } = this.options
    this.installGlobals()
    jest.requireActual(join(dist, 'app.js'))
    this.app?.onLaunch?.({ path: page, query, scene: 1001 })
    this.app?.onShow?.({ path: page, query, scene: 1001 })
    const search = Object.entries(query)
      .map(([name, value]) => `${name}=${value}`)
      .join('&')
    this.stack.start(search ? `/${page}?${search}` : `/${page}`)
  }

  get front(): ShownPage {
    const shown = this.shown.get(this.stack.current)
    if (!shown) throw new Error('the page on top is not on the screen')
    return shown
  }

  /** The process dies: nothing is told, nothing is answered, only the phone keeps what it has. */
  kill() {
    this.isAlive = false
    this.timers.clearAll()
    this.activity.clear()
    this.stack.drop()
    this.options.phone.forgetSession()
  }

  private installGlobals() {
    const register = weappGlobals.Component
    weappGlobals.__weappHost__ = weappHost(this.timers, this.options.now)
    weappGlobals.wx = this.wx
    weappGlobals.App = (app) => {
      this.app = app
    }
    weappGlobals.Component = (component) => {
      register(plainComponent(component))
    }
    weappGlobals.Page = (page) => {
      weappGlobals.Component(pageAsComponent(page))
    }
    weappGlobals.getApp = () => this.app
    weappGlobals.getCurrentPages = () => this.stack.instances()
  }

  private makeWx() {
    const { phone, gateway, screen, page = this.json.pages[0] ?? '', query, now } = this.options
    const offset = now === undefined ? 0 : Date.parse(now) - Date.now()
    return makeWx({
      site: { activity: this.activity, calls: this.calls, isAlive: () => this.isAlive },
      phone,
      gateway,
      dialogs: this.dialogs,
      events: this.events,
      answers: this.answers,
      screen: { ...defaultScreen, ...screen },
      chrome: this.chrome(),
      stack: this.stack,
      launch: { path: page, query },
      clock: () => Date.now() + offset,
    })
  }

  private chrome() {
    return {
      setTitle: (title: string) => {
        this.title = title
      },
      setBarColour: () => undefined,
      startPullDown: () => {
        this.isRefreshing = true
        this.stack.current.instance.onPullDownRefresh?.()
      },
      stopPullDown: () => {
        this.isRefreshing = false
      },
      scrollTo: () => undefined,
    }
  }

  private mount(path: string, query: Query): MountedPage {
    const component = this.loader.create(path, 'page')
    const { instance } = component
    const holder = document.createElement('div')
    document.body.append(holder)
    Object.assign(instance, { route: path, __route__: path, options: query, is: path })
    this.metrics.watch(instance, path)
    component.attach(holder)
    const tabBar = this.mountTabBar(path, holder)
    instance.getTabBar = () => tabBar?.instance
    const page: ShownPage = {
      ...{ path, instance, component, tabBar, holder },
      reveal: (visible) => {
        this.reveal(page, visible)
      },
      unmount: () => {
        this.unmount(page)
      },
    }
    this.shown.set(page, page)
    return page
  }

  private mountTabBar(path: string, holder: HTMLElement): RootComponent | undefined {
    const isTab = this.json.tabBar?.list.some((tab) => tab.pagePath === path)
    if (!isTab || !this.json.tabBar?.custom) return undefined
    const tabBar = this.loader.create(TAB_BAR, 'custom-tab-bar')
    this.metrics.watch(tabBar.instance, TAB_BAR)
    tabBar.attach(holder)
    return tabBar
  }

  private reveal(page: ShownPage, visible: boolean) {
    page.holder.style.display = visible ? '' : 'none'
    if (!visible) return
    const json = { ...this.json.window, ...this.loader.json(page.path) }
    this.title = json.navigationBarTitleText ?? ''
  }

  private unmount(page: ShownPage) {
    this.shown.delete(page)
    if (this.isAlive) {
      page.tabBar?.detach()
      page.component.detach()
    }
    page.holder.remove()
  }
}

function readAppJson(dist: string): AppJson {
  const file = join(dist, 'app.json')
  if (!existsSync(file))
    throw new Error(`no compiled mini-program in ${dist}: run "npm run build" (or taro build --type weapp) first`)
  return JSON.parse(readFileSync(file, 'utf8')) as AppJson
}
