import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import type { Metrics } from '../../weapp/metrics'
import type { MountedPage, PageInstance, Query } from '../../weapp/page-stack'
import { ariaObservers, ariaProperties } from './aria'
import { defineBuiltIns } from './built-ins'
import type { BuiltInDefinition } from './define-built-in'
import { resolvePath } from './modules'
import { element } from './phone-frame'
import { weapp } from './weapp-data'

type Definition = Record<string, unknown>
const TAB_BAR = 'custom-tab-bar/index'

/** Pages and components of the dist in glass-easel's world. */
export class ComponentSpace {
  private readonly env = new MiniProgramEnv()
  private readonly code = this.env.createCodeSpace('', true)
  private readonly backend = this.associate()
  private readonly known = new Set<string>()
  private loading = ''

  constructor(
    private readonly metrics: Metrics,
    private readonly evaluate: (path: string) => void,
  ) {
    this.code.getComponentSpace().updateComponentOptions({ writeIdToDOM: true })
    defineBuiltIns((tag, definition) => {
      this.defineBuiltIn(tag, definition)
    })
  }

  /** Called by the compiled module that is being evaluated. */
  register(definition: Definition) {
    const behaviors = Array.isArray(definition.behaviors) ? definition.behaviors : []
    const component = { ...definition, behaviors } as object
    this.code.componentEnv(this.loading, ({ Component }) => {
      Component(component)
    })
  }

  mount(path: string, query: Query, parent: HTMLElement): MountedPage {
    const frame = element('div', 'phone-frame')
    const scroll = element('div', 'phone-scroll')
    const box = element('div', 'weapp-page')
    scroll.append(box)
    frame.append(scroll)
    parent.append(frame)
    const instance = this.attach(path, box)
    Object.assign(instance, { route: path, __route__: path, options: query, is: path })
    const tabBar = this.mountTabBar(path, frame)
    instance.getTabBar = () => tabBar
    return {
      ...{ path, instance },
      reveal: (visible) => {
        frame.style.display = visible ? '' : 'none'
      },
      unmount: () => {
        frame.remove()
      },
    }
  }

  scrollTo(top: number | undefined, selector: string | undefined) {
    const scroll = [...document.querySelectorAll<HTMLElement>('.phone-scroll')].find((box) => box.offsetParent !== null)
    if (top !== undefined) scroll?.scrollTo({ top })
    if (selector) scroll?.querySelector(selector.replace(/^#(.+)$/, '[id$="$1"]'))?.scrollIntoView()
  }

  private mountTabBar(path: string, frame: HTMLElement): PageInstance | undefined {
    const isTab = weapp.app.tabBar?.list.some((tab) => tab.pagePath === path)
    if (!isTab || !weapp.app.tabBar?.custom) return undefined
    const box = element('div', 'weapp-tab-bar')
    frame.append(box)
    return this.attach(TAB_BAR, box)
  }

  private attach(path: string, box: HTMLElement): PageInstance {
    this.load(path)
    const place = document.createElement('span')
    box.append(place)
    const root = this.backend.createRoot('page', this.code, path)
    const instance = root.get() as unknown as PageInstance
    this.metrics.watch(instance, path)
    root.attach(
      box as unknown as glassEasel.GeneralBackendElement,
      place as unknown as glassEasel.GeneralBackendElement,
    )
    return instance
  }

  private load(path: string) {
    if (this.known.has(path)) return
    this.known.add(path)
    const json = weapp.json[path] ?? {}
    const usingComponents = { ...weapp.app.usingComponents, ...json.usingComponents }
    this.code.addComponentStaticConfig(path, {
      ...{ component: json.component ?? false, usingComponents },
      styleIsolation: 'shared' as never,
    })
    this.addTemplate(path, path)
    for (const target of Object.values(usingComponents)) this.load(resolvePath(path, target))
    const outer = this.loading
    this.loading = path
    this.evaluate(path)
    this.loading = outer
  }

  private defineBuiltIn(tag: string, { properties = {}, attached, observers = {}, slot = true }: BuiltInDefinition) {
    const path = `builtin/${tag}`
    this.addTemplate(path, slot ? 'builtin/slot' : 'builtin/empty')
    this.code.addComponentStaticConfig(path, { component: true, usingComponents: {} })
    this.code.componentEnv(path, ({ Component }) => {
      Component({
        options: { virtualHost: false },
        properties: declare({ ...ariaProperties, ...properties }) as never,
        observers: { ...ariaObservers, ...observers },
        lifetimes: { attached: attached ?? (() => undefined) },
      })
    })
    const space = this.code.getComponentSpace()
    space.setGlobalUsingComponent(tag, space.getComponentByUrl(path, ''))
  }

  private addTemplate(path: string, template: string) {
    const compiled = { groupList: weapp.templates, content: weapp.templates[template] }
    this.code.addCompiledTemplate(path, compiled as never)
  }

  /** 0.12.1 has no Event.triggerBackendEvent: touches and taps of the DOM are dispatched by hand. */
  private associate() {
    const backend = new glassEasel.CurrentWindowBackendContext()
    backend.onEvent((target, type, detail, options) => {
      const changedTouches = [{ identifier: 0, ...(detail as object) }]
      const event = new glassEasel.Event(type, detail, { ...options, extraFields: { touches: [], changedTouches } })
      glassEasel.Event.dispatchEvent(target, event)
      return event.defaultPrevented() ? 1 : 0
    })
    return this.env.associateBackend(backend)
  }
}

function declare(properties: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(properties).map(([name, type]) => [name, { type }]))
}
