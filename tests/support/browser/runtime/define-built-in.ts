import { textOf } from '../../weapp/weapp-node'

/** A built-in component's `this`. */
export interface BuiltIn {
  data: Record<string, unknown>
  setData(data: Record<string, unknown>): void
  triggerEvent(type: string, detail: object): void
  /** glass-easel's own node; `$$` is its DOM element. */
  _$: { $$: HTMLElement }
}

export interface BuiltInDefinition {
  properties?: Record<string, unknown>
  attached?: (this: BuiltIn) => void
  observers?: Record<string, (this: BuiltIn, value: unknown) => void>
  /** False for elements that hold no children of the app. */
  slot?: boolean
}

export type Define = (tag: string, definition: BuiltInDefinition) => void

export const host = (component: BuiltIn): HTMLElement => component._$.$$

/** An observer that writes a property to the element's attribute of that name; false and empty remove it. */
export function reflect(attribute: string) {
  return function write(this: BuiltIn, value: unknown) {
    const element = host(this)
    if (value === '' || value === false || value === undefined || value === null) element.removeAttribute(attribute)
    else element.setAttribute(attribute, value === true ? '' : textOf(value))
  }
}

/** WeChat's controls fill a block and shrink in a row; an HTML control needs to be told. */
export function fitToRow(element: HTMLElement) {
  requestAnimationFrame(() => {
    const { display, flexDirection } = getComputedStyle(element.parentElement ?? document.body)
    element.toggleAttribute(
      'data-in-row',
      display.includes('grid') || (display.includes('flex') && flexDirection === 'row'),
    )
  })
}
