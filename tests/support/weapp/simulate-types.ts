import type { PageInstance } from './page-stack'

/** The parts of miniprogram-simulate, j-component and exparser that the harness uses; none of them ships types. */
export interface Simulate {
  load(path: string, tagName: string, options: LoadOptions): string
  render(id: string): RootComponent
}

export interface LoadOptions {
  compiler: 'official'
  rootPath: string
  usingComponents: Record<string, string>
}

export interface RootComponent {
  dom: HTMLElement
  instance: PageInstance
  attach(parent: HTMLElement): void
  detach(): void
}

/** A node of exparser's tree, reached from its DOM element by `__wxElement`. */
export interface ExparserNode {
  $$: HTMLElement
  id: string
  _vt?: VirtualNode
}

export interface VirtualNode {
  tagName: string
  componentId?: string
  attrs: { name: string; value: unknown }[]
}

export interface Exparser {
  Event: {
    create(type: string, detail: object, options: object): object
    dispatchEvent(node: ExparserNode, event: object): void
  }
}

export type ExparserElement = HTMLElement & { __wxElement?: ExparserNode }
