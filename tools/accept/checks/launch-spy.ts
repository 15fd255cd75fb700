import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import vm from 'node:vm'
import { type Check, finding } from '../check'
import type { Dist } from '../dist'
import { wxApiTable } from '../wx-api-table'

type Definition = Record<string, unknown>
type Hook = (argument?: unknown) => unknown

/** Launches the app and its first page in a bare context, without DOM and Node, and looks at every wx call it makes. */
export const launchSpy: Check = {
  name: 'launch spy',
  async run({ dist }) {
    const called = new Set<string>()
    try {
      await launch(dist, called)
    } catch (error) {
      return [finding(`the app does not start: ${(error as Error).message}`)]
    }
    const deprecated = [...called].filter((name) => wxApiTable().get(name)?.deprecated)
    return deprecated.map((name) => finding(`the launch calls wx.${name}, which is deprecated`))
  },
}

async function launch(dist: Dist, called: Set<string>) {
  let page: Definition | undefined
  const app: { instance?: Definition } = {}
  const globals = {
    wx: spiedWx(called),
    App: (definition: Definition) => {
      app.instance = definition
    },
    Page: (definition: Definition) => {
      page = definition
    },
    Component: () => undefined,
    getApp: () => app.instance,
    getCurrentPages: () => [],
  }
  const load = moduleLoader(globals)
  const first = dist.app().pages?.[0] ?? ''
  load(join(dist.root, 'app.js'))
  const options = { path: first, query: {}, scene: 1001 }
  callHook(app.instance, 'onLaunch', options)
  callHook(app.instance, 'onShow', options)
  load(join(dist.root, `${first}.js`))
  const instance = { ...page, data: page?.data, route: first, options: {}, setData: () => undefined }
  for (const hook of ['onLoad', 'onShow', 'onReady']) callHook(instance, hook, {})
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done))
}

function callHook(owner: Definition | undefined, name: string, argument: unknown) {
  const hook = owner?.[name]
  if (typeof hook === 'function') (hook as Hook).call(owner, argument)
}

const INFO = {
  SDKVersion: '3.7.0',
  platform: 'devtools',
  ...{ windowWidth: 375, windowHeight: 724, screenWidth: 375, screenHeight: 812, pixelRatio: 2, statusBarHeight: 44 },
}
const OPTIONS = { path: '', query: {}, scene: 1001 }
const ANSWERS: Record<string, Hook> = {
  getLaunchOptionsSync: () => OPTIONS,
  getEnterOptionsSync: () => OPTIONS,
  canIUse: () => true,
  getStorageSync: () => '',
  getStorageInfoSync: () => ({ keys: [], currentSize: 0, limitSize: 10240 }),
  getAccountInfoSync: () => ({ miniProgram: { envVersion: 'develop', appId: '' } }),
  getFileSystemManager: () => obliging({ readdirSync: () => [], readFileSync: () => '' }),
  nextTick: (work) => Promise.resolve().then(work as Hook),
}

/** A WeChat of few words: knows every member of Tencent's typings, answers enough for a launch, remembers the calls. */
function spiedWx(called: Set<string>): Definition {
  const answer = (name: string) => (input?: unknown) => {
    called.add(name)
    if (ANSWERS[name]) return ANSWERS[name](input)
    if (/Info(Sync)?$|Setting$/.test(name)) return INFO
    return name.endsWith('Manager') ? obliging({}) : undefined
  }
  const apis = [...wxApiTable().keys()].map((name) => [name, answer(name)] as const)
  const cloud = { init: () => undefined, callFunction: () => new Promise(() => undefined) }
  return { ...Object.fromEntries(apis), cloud, env: { USER_DATA_PATH: 'http://usr' } }
}

/** An object whose every other member is a function that does nothing. */
function obliging(known: Record<string, Hook>): object {
  return new Proxy(known, { get: (target, name) => target[String(name)] ?? (() => undefined) })
}

/** CommonJS in a context of its own: no window, no document, no process, as in WeChat's logic layer. */
function moduleLoader(globals: Record<string, unknown>) {
  const context = vm.createContext({ console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask })
  const cache = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const path = existsSync(file) ? file : `${file}.js`
    const known = cache.get(path)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    cache.set(path, module)
    const parameters = ['require', 'module', 'exports', ...Object.keys(globals)]
    const run = vm.compileFunction(readFileSync(path, 'utf8'), parameters, { filename: path, parsingContext: context })
    const require = (request: string) => load(resolve(dirname(path), request))
    Reflect.apply(run, undefined, [require, module, module.exports, ...Object.values(globals)])
    return module.exports
  }
  return load
}
