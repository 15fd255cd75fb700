import { structureOf } from '../../weapp/app-manifest'
import { makeWx } from '../../weapp/make-wx'
import { Metrics } from '../../weapp/metrics'
import { PageStack } from '../../weapp/page-stack'
import { Phone } from '../../weapp/phone'
import { type AppInstance, pageAsComponent } from '../../weapp/weapp-globals'
import { Activity } from '../../weapp/wx/activity'
import { AppEvents } from '../../weapp/wx/app-events'
import type { WxCall } from '../../weapp/wx/async-api'
import { willingPerson } from '../../weapp/wx/device-apis'
import { Dialogs } from '../../weapp/wx/dialogs'
import { drawDialogs } from './dialog-view'
import { fetchGateway } from './fetch-gateway'
import { ComponentSpace } from './component-space'
import { localStore } from './local-store'
import { Modules } from './modules'
import { PhoneFrame } from './phone-frame'
import { convertInlineRpx } from './inline-rpx'
import { phoneOptions, weapp } from './weapp-data'

/** The compiled mini-program in a browser: glass-easel renders, the harness of the jest tests is its WeChat. */
const phone = new Phone(localStore)
const dialogs = new Dialogs()
const metrics = new Metrics()
const activity = new Activity()
const calls: WxCall[] = []
const events = new AppEvents()
const frame = new PhoneFrame(() => {
  stack.navigateBack()
})
let app: AppInstance | undefined

const space = new ComponentSpace(metrics, (path) => modules.require(`${path}.js`))
const stack = new PageStack(structureOf(weapp.app), (path, query) => {
  const page = space.mount(path, query, frame.pages)
  return {
    ...page,
    reveal: (visible: boolean) => {
      page.reveal(visible)
      if (visible) frame.show({ ...weapp.app.window, ...weapp.json[path] }, stack.paths.length > 1)
    },
  }
})
const launch = { path: phoneOptions.page ?? weapp.app.pages[0] ?? '', query: phoneOptions.query }
const wx = makeWx({
  site: { activity, calls, isAlive: () => true },
  ...{ phone, dialogs, events, stack, launch },
  gateway: fetchGateway(phoneOptions.openid),
  answers: willingPerson(),
  screen: { width: innerWidth, height: innerHeight, statusBarHeight: 44, fontSize: phoneOptions.fontSize },
  chrome: {
    setTitle: (title) => {
      frame.setTitle(title)
    },
    setBarColour: (front, back) => {
      frame.setColour(front, back)
    },
    startPullDown: () => stack.current.instance.onPullDownRefresh?.(),
    stopPullDown: () => undefined,
    scrollTo: (top, selector) => {
      space.scrollTo(top, selector)
    },
  },
  clock: () => Date.now(),
})
const modules = new Modules({
  wx,
  App: (definition: AppInstance) => {
    app = definition
  },
  Page: (definition: Record<string, unknown>) => {
    space.register(pageAsComponent(definition))
  },
  Component: (definition: Record<string, unknown>) => {
    space.register(definition)
  },
  getApp: () => app,
  getCurrentPages: () => stack.instances(),
})

drawDialogs(dialogs)
convertInlineRpx()
modules.require('app.js')
app?.onLaunch?.({ ...launch, scene: 1001 })
app?.onShow?.({ ...launch, scene: 1001 })
const search = new URLSearchParams(launch.query).toString()
stack.start(`/${launch.path}${search ? `?${search}` : ''}`)

/** What a test reaches by page.evaluate. */
Object.assign(window, { weappHarness: { phone, dialogs, metrics, activity, calls, stack, wx } })
