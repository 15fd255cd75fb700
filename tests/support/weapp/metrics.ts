import { byteLength } from './wx/phone-storage'
import type { PageInstance } from './page-stack'

/** One setData call: the size is that of its JSON, which is what crosses to the view layer. */
export interface SetDataCall {
  page: string
  keys: number
  bytes: number
  /** The JSON itself: everything that the view layer has ever seen. */
  text: string
}

export interface SetDataSum {
  calls: number
  keys: number
  bytes: number
  largest: number
}

/** Counts what the logic layer sends to the view layer. */
export class Metrics {
  readonly setData: SetDataCall[] = []

  /** Sum of all calls since `from` (an earlier `setData.length`), of one page or of all. */
  sum(from = 0, page?: string): SetDataSum {
    const calls = this.setData.slice(from).filter((call) => page === undefined || call.page === page)
    return {
      calls: calls.length,
      keys: calls.reduce((sum, call) => sum + call.keys, 0),
      bytes: calls.reduce((sum, call) => sum + call.bytes, 0),
      largest: Math.max(0, ...calls.map((call) => call.bytes)),
    }
  }

  /** Puts a counter in front of an instance's setData; data crosses as JSON, as in WeChat. */
  watch(instance: PageInstance, page: string) {
    const original = instance.setData.bind(instance)
    instance.setData = (data, callback) => {
      const text = JSON.stringify(data)
      this.setData.push({ page, keys: Object.keys(data).length, bytes: byteLength(text), text })
      original(JSON.parse(text) as Record<string, unknown>, callback)
    }
  }
}

export interface PageAudit {
  nodes: number
  depth: number
  children: number
}

/** WeChat's published limits of one page: fewer than 1000 nodes, less than 30 deep, at most 60 children. */
export function auditTree(root: HTMLElement): PageAudit {
  const audit = { nodes: 0, depth: 0, children: 0 }
  const visit = (element: Element, depth: number) => {
    const isNode = element.tagName.startsWith('WX-')
    if (isNode) {
      audit.nodes += 1
      audit.depth = Math.max(audit.depth, depth)
      audit.children = Math.max(audit.children, element.children.length)
    }
    for (const child of element.children) visit(child, isNode ? depth + 1 : depth)
  }
  visit(root, 1)
  return audit
}
