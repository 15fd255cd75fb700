import { squeeze, textOf, WeappNode } from './weapp-node'

/**
 * What to act on. A text is all that a person reads or hears of it: visible text, aria-label or placeholder. A text that
 * begins with `.`, `#` or `[` is a selector.
 */
export type Target =
  | string
  | { text: string; nth?: number; within?: Target }
  | { contains: string; nth?: number; within?: Target }
  | { label: string; nth?: number; within?: Target }
  | { selector: string; nth?: number; within?: Target }
  | WeappNode

type Scope = WeappNode[]

/** The one node that a target names. Fails when there is none, or when several would do and `nth` does not say which. */
export function findNode(scope: Scope, target: Target): WeappNode {
  const found = findNodes(scope, target)
  const nth = nthOf(target)
  const chosen = nth === undefined ? onlyOne(found, target) : found[nth]
  if (chosen) return chosen
  throw new Error(`nothing on the screen is ${describe(target)}. The screen says: ${screenText(scope)}`)
}

/** Every node that a target names, outermost duplicates removed. */
export function findNodes(scope: Scope, target: Target): WeappNode[] {
  if (typeof target === 'string') return findNodes(scope, fromString(target))
  if (isNode(target)) return [target]
  const inside = target.within === undefined ? scope : findNode(scope, target.within).descendants()
  if ('selector' in target) return inside.filter((node) => node.matches(target.selector))
  if ('label' in target) return innermost(inside.filter((node) => spoken(node) === squeeze(target.label)))
  if ('contains' in target) return innermost(inside.filter((node) => node.name.includes(squeeze(target.contains))))
  return innermost(inside.filter((node) => node.name === squeeze(target.text) || node.text === squeeze(target.text)))
}

function fromString(target: string): Target {
  return /^[.#[]/.test(target) ? { selector: target } : { text: target }
}

function isNode(target: Target): target is WeappNode {
  return target instanceof WeappNode
}

function spoken(node: WeappNode): string {
  return textOf(node.attr('aria-label') ?? node.attr('ariaLabel'))
}

function innermost(nodes: WeappNode[]): WeappNode[] {
  return nodes.filter((node) => !nodes.some((other) => node.contains(other)))
}

function onlyOne(found: WeappNode[], target: Target): WeappNode | undefined {
  if (found.length < 2) return found[0]
  const pressable = found.filter(isPressable)
  if (pressable.length === 1) return pressable[0]
  const tags = found.map((node) => `<${node.tag}> ${node.name.slice(0, 20)}`).join('; ')
  throw new Error(`${String(found.length)} nodes are ${describe(target)}: ${tags}. Say which with nth or within.`)
}

function isPressable(node: WeappNode): boolean {
  return node.isInteractive || (node.parent ? isPressable(node.parent) : false)
}

function nthOf(target: Target): number | undefined {
  return typeof target === 'object' && 'nth' in target ? target.nth : undefined
}

function describe(target: Target): string {
  return isNode(target) ? `<${target.tag}>` : JSON.stringify(target)
}

function screenText(scope: Scope): string {
  const leaves = innermost(scope.filter((node) => node.text !== ''))
  return leaves
    .map((node) => node.text)
    .join(' | ')
    .slice(0, 600)
}
