import type { AppShell } from './app-shell'
import { findNode, findNodes, type Target } from './find-node'
import { auditTree, type PageAudit, type SetDataSum } from './metrics'
import type { PageInstance } from './page-stack'
import { nodesBelow, squeeze, type WeappNode } from './weapp-node'
import type { OpenDialog } from './wx/dialogs'

/** What can be seen, heard and counted of a running app. */
export class WeappScreen {
  constructor(protected readonly shell: AppShell) {}

  /** Path of the page on top, without a leading slash. */
  get path(): string {
    return this.shell.stack.current.path
  }

  get query(): Record<string, string> {
    return this.instance.options
  }

  /** Paths of all open pages, the one on top last. */
  get stack(): string[] {
    return this.shell.stack.paths
  }

  /** The `this` of the page on top, for hooks that no gesture reaches. */
  get instance(): PageInstance {
    this.requireAlive()
    return this.shell.stack.current.instance
  }

  get title(): string {
    return this.shell.title
  }

  get dialog(): OpenDialog | undefined {
    return this.shell.dialogs.open
  }

  /** Titles of all toasts so far. */
  get toasts(): string[] {
    return this.shell.dialogs.toasts.map((toast) => toast.title)
  }

  get loading(): string | undefined {
    return this.shell.dialogs.loading
  }

  get isRefreshing(): boolean {
    return this.shell.isRefreshing
  }

  /** What the person decides when asked: phone number, subscription, scan. */
  get answers() {
    return this.shell.answers
  }

  get metrics() {
    return this.shell.metrics
  }

  /** The global wx of this launch. */
  get wx() {
    return this.shell.wx
  }

  get wxCalls() {
    return this.shell.calls
  }

  /** Inputs of every call of one wx function so far. */
  called(name: string): unknown[] {
    return this.shell.calls.filter((call) => call.name === name).map((call) => call.input)
  }

  /** What the page says, tab bar and dialogs left out. */
  text(): string {
    return squeeze(this.root().textContent)
  }

  /** Texts of the tab bar's items; empty on a page without one. */
  tabBarText(): string {
    return squeeze(this.shell.front.tabBar?.dom.textContent ?? '')
  }

  $(selector: string): WeappNode | undefined {
    return this.$$(selector)[0]
  }

  $$(selector: string): WeappNode[] {
    return this.nodes().filter((node) => node.matches(selector))
  }

  /** The node that a target names; fails when there is none or several. */
  find(target: Target): WeappNode {
    return findNode(this.nodes(), target)
  }

  findAll(target: Target): WeappNode[] {
    return findNodes(this.nodes(), target)
  }

  byLabel(label: string): WeappNode {
    return this.find({ label })
  }

  has(target: Target): boolean {
    return this.findAll(target).length > 0
  }

  attr(target: Target, name: string): unknown {
    return this.find(target).attr(name)
  }

  audit(): PageAudit {
    return auditTree(this.root())
  }

  /** setData calls and bytes that an act costs. */
  async measure(act: () => Promise<void>): Promise<SetDataSum> {
    const from = this.metrics.setData.length
    await act()
    return this.metrics.sum(from)
  }

  protected root(): HTMLElement {
    this.requireAlive()
    return this.shell.front.component.dom
  }

  protected nodes(): WeappNode[] {
    const tabBar = this.shell.front.tabBar
    return [...nodesBelow(this.root()), ...(tabBar ? nodesBelow(tabBar.dom) : [])]
  }

  protected requireAlive() {
    if (!this.shell.isAlive) throw new Error('this launch of the app is over (killed, or another app was launched)')
  }
}
