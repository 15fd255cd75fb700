import type { AppShell } from './app-shell'
import type { ConsoleGuard } from './console-guard'
import type { Target } from './find-node'
import { Gestures } from './gestures'
import type { Phone } from './phone'
import { settle } from './settle'
import type { WeappNode } from './weapp-node'
import { WeappScreen } from './weapp-screen'

type Route = 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab'

/** The running mini-program in a person's hand. Each act waits until the app has come to rest. */
export class WeappApp extends WeappScreen {
  private readonly gestures: Gestures
  private readonly shares: unknown[] = []

  constructor(
    shell: AppShell,
    private readonly guard: ConsoleGuard,
    readonly phone: Phone,
  ) {
    super(shell)
    this.gestures = new Gestures(shell.exparser, shell.answers, (detail) => {
      this.shares.push(this.instance.onShareAppMessage?.(detail))
    })
  }

  /** Taps what is named; with a dialog open, one of its buttons. */
  async tap(target: Target): Promise<void> {
    if (this.dialog) return this.press(buttonText(target))
    await this.act(target, (node) => {
      this.gestures.tap(node)
    })
  }

  async longPress(target: Target): Promise<void> {
    await this.act(target, (node) => {
      this.gestures.longPress(node)
    })
  }

  /** Types into a field found by its label, its placeholder or a selector. */
  async input(target: Target, value: string): Promise<void> {
    await this.act(target, (node) => {
      this.gestures.type(node, value)
    })
  }

  /** Chooses in a picker: an item by its text, or a date, time or region value. */
  async pick(target: Target, value: string | string[] | number[]): Promise<void> {
    await this.act(target, (node) => {
      this.gestures.pick(node, value)
    })
  }

  /** Raises any event at a node: the last resort, for what no gesture covers. */
  async fire(target: Target, type: string, detail: object = {}): Promise<void> {
    await this.act(target, (node) => {
      this.gestures.raise(node, type, detail)
    })
  }

  /** Presses a button of the open modal or action sheet; `typed` is what an editable modal holds. */
  async press(button: string, typed = ''): Promise<void> {
    this.shell.dialogs.press(button, typed)
    await this.settle()
  }

  async go(route: Route, url: string): Promise<void> {
    await this.call(route, { url })
  }

  async back(delta = 1): Promise<void> {
    await this.call('navigateBack', { delta })
  }

  /** Calls a wx function of this launch and answers what it resolves to. */
  async call(name: string, input: object = {}): Promise<unknown> {
    this.requireAlive()
    const api = this.shell.wx[name]
    if (typeof api !== 'function') throw new Error(`wx.${name} is not a function`)
    const result: unknown = await (api as (input: object) => unknown)(input)
    await this.settle()
    return result
  }

  async pullDown(): Promise<void> {
    this.shell.isRefreshing = true
    this.instance.onPullDownRefresh?.()
    await this.settle()
  }

  async reachBottom(): Promise<void> {
    this.instance.onReachBottom?.()
    await this.settle()
  }

  /** What the page would send when shared from the menu. */
  share(): unknown {
    return this.instance.onShareAppMessage?.({ from: 'menu' })
  }

  /** Cards shared by a button so far. */
  get shared(): unknown[] {
    return this.shares
  }

  async offline(): Promise<void> {
    this.phone.network.change('none')
    await this.settle()
  }

  async online(): Promise<void> {
    this.phone.network.change('wifi')
    await this.settle()
  }

  /** The person leaves WeChat for a while. */
  async hide(): Promise<void> {
    this.shell.stack.background()
    this.shell.app?.onHide?.()
    this.shell.events.raise('AppHide', {})
    await this.settle()
  }

  async show(): Promise<void> {
    this.shell.app?.onShow?.({ path: this.path, query: {}, scene: 1001 })
    this.shell.events.raise('AppShow', { path: this.path, query: {}, scene: 1001 })
    this.shell.stack.foreground()
    await this.settle()
  }

  /** Waits until no wx call is in flight and no timer is due within a second. */
  async settle(): Promise<void> {
    this.requireAlive()
    await settle(this.shell.activity, this.shell.timers)
  }

  /** Takes what the app logged as errors; whatever is not taken fails the test. */
  takeErrors(): string[] {
    return this.guard.take()
  }

  /** The process dies without a word. Storage and saved files stay on the phone. */
  kill() {
    if (!this.shell.isAlive) return
    this.shell.kill()
  }

  private async act(target: Target, gesture: (node: WeappNode) => void): Promise<void> {
    this.requireAlive()
    if (this.dialog)
      throw new Error(
        `the ${this.dialog.kind} "${this.dialog.title}" covers the page: press one of ${this.dialog.buttons.join(' / ')}`,
      )
    gesture(this.find(target))
    await this.settle()
  }
}

function buttonText(target: Target): string {
  if (typeof target === 'string') return target
  if ('text' in target) return target.text
  if ('label' in target) return target.label
  throw new Error('a dialog is open: name one of its buttons')
}
