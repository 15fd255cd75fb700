import type { ExparserElement, ExparserNode } from './simulate-types'

/** Tags and roles that a person takes for something to press or fill. */
const INTERACTIVE = new Set([
  'button',
  'input',
  'textarea',
  'switch',
  'picker',
  'checkbox',
  'radio',
  'slider',
  'navigator',
  'link',
  'tab',
])

/** One element on the screen, as a person or a screen reader meets it. */
export class WeappNode {
  constructor(readonly element: ExparserNode) {}

  /** The wxml tag: view, button, input… */
  get tag(): string {
    return this.element._vt?.tagName ?? ''
  }

  /** The value bound to an attribute, undefined when there is none; `aria-checked` is compiled to ariaChecked. */
  attr(name: string): unknown {
    const compiled = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const { attrs = [] } = this.element._vt ?? {}
    return (attrs.find((attribute) => attribute.name === name) ?? attrs.find(({ name: own }) => own === compiled))
      ?.value
  }

  get text(): string {
    return squeeze(this.element.$$.textContent)
  }

  /** What a screen reader says: aria-label, else the placeholder of a field, else the text. */
  get name(): string {
    const spoken = this.attr('aria-label') ?? this.attr('ariaLabel') ?? this.attr('placeholder')
    return typeof spoken === 'string' && spoken !== '' ? squeeze(spoken) : this.text
  }

  get role(): string {
    const role = this.attr('aria-role') ?? this.attr('role')
    return typeof role === 'string' && role !== '' ? role : this.tag
  }

  get isInteractive(): boolean {
    return INTERACTIVE.has(this.role) || INTERACTIVE.has(this.tag)
  }

  get isDisabled(): boolean {
    return isOn(this.attr('disabled')) || isOn(this.attr('aria-disabled'))
  }

  get parent(): WeappNode | undefined {
    return nodeAbove(this.element.$$.parentElement)
  }

  /** This node or the nearest one around it with one of these tags. */
  closest(...tags: string[]): WeappNode | undefined {
    if (tags.includes(this.tag)) return this
    return this.parent?.closest(...tags)
  }

  contains(other: WeappNode): boolean {
    return this.element.$$ !== other.element.$$ && this.element.$$.contains(other.element.$$)
  }

  descendants(): WeappNode[] {
    return nodesBelow(this.element.$$)
  }

  matches(selector: string): boolean {
    return selector.split(',').some((part) => matchesSimple(this, part.trim()))
  }
}

/** All wxml nodes in a page's or component's DOM, in reading order, through every custom component. */
export function nodesBelow(root: HTMLElement): WeappNode[] {
  const elements = [...root.querySelectorAll<ExparserElement>('*')]
  return elements.flatMap((element) => (isNode(element) ? [new WeappNode(element.__wxElement)] : []))
}

function nodeAbove(element: HTMLElement | null): WeappNode | undefined {
  if (!element) return undefined
  const found = element as ExparserElement
  return isNode(found) ? new WeappNode(found.__wxElement) : nodeAbove(element.parentElement)
}

function isNode(element: ExparserElement): element is ExparserElement & { __wxElement: ExparserNode } {
  return element.__wxElement?._vt !== undefined && element.__wxElement.$$ === element
}

/** Simple selectors: tag, #id, .class, [attribute] and [attribute="value"], joined without spaces. */
function matchesSimple(node: WeappNode, selector: string): boolean {
  const parts = selector.match(/^[\w-]+|#[\w-]+|\.[\w-]+|\[[^\]]+\]/g)
  if (!parts || parts.join('') !== selector)
    throw new Error(`"${selector}" is not a simple selector (tag#id.class[attr])`)
  return parts.every((part) => matchesPart(node, part))
}

function matchesPart(node: WeappNode, part: string): boolean {
  if (part.startsWith('#')) return node.attr('id') === part.slice(1)
  if (part.startsWith('.')) return textOf(node.attr('class')).split(/\s+/).includes(part.slice(1))
  if (!part.startsWith('[')) return node.tag === part
  const [name = '', value] = part.slice(1, -1).split('=')
  const bound = node.attr(name)
  return value === undefined ? bound !== undefined : String(bound) === value.replace(/^["']|["']$/g, '')
}

export const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()
const isOn = (value: unknown) => value === true || value === 'true' || value === 'disabled'

/** An attribute's value as text; empty when it holds none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
