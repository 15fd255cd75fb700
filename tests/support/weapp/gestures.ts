import type { Exparser } from './simulate-types'
import type { PersonAnswers } from './wx/device-apis'
import type { WeappNode } from './weapp-node'

const BUBBLING = new Set(['tap', 'touchstart', 'touchmove', 'touchend', 'touchcancel', 'longpress', 'longtap'])

/** Turns what a person does into the events that WeChat's built-in components raise. */
export class Gestures {
  constructor(
    private readonly exparser: Exparser,
    private readonly answers: PersonAnswers,
    private readonly share: (detail: unknown) => void,
  ) {}

  /** Raises one event at a node; touches bubble, a component's own events do not. */
  raise(node: WeappNode, type: string, detail: object = {}) {
    const touches = BUBBLING.has(type)
    const point = { identifier: 0, pageX: 1, pageY: 1, clientX: 1, clientY: 1 }
    const extraFields = { touches: type === 'touchend' ? [] : [point], changedTouches: [point] }
    const options = { bubbles: touches, composed: touches, capturePhase: touches, ...(touches ? { extraFields } : {}) }
    this.exparser.Event.dispatchEvent(node.element, this.exparser.Event.create(type, detail, options))
  }

  /** A finger on the node. A disabled control takes no tap, as on the phone. */
  tap(node: WeappNode) {
    const control = node.closest('button', 'switch', 'picker', 'input', 'textarea')
    if (control?.isDisabled) return
    const detail = { x: 1, y: 1 }
    this.raise(node, 'touchstart', detail)
    this.raise(node, 'touchend', detail)
    this.raise(node, 'tap', detail)
    if (control?.tag === 'switch') this.raise(control, 'change', { value: control.attr('checked') !== true })
    if (control?.tag === 'button') this.openAbility(control)
  }

  longPress(node: WeappNode) {
    this.raise(node, 'touchstart')
    this.raise(node, 'longpress')
    this.raise(node, 'touchend')
  }

  /** Types into a field: focus, the whole text at once, and leaves it. */
  type(node: WeappNode, value: string) {
    const field = node.tag === 'input' || node.tag === 'textarea' ? node : fieldIn(node)
    if (field.isDisabled) throw new Error(`the field "${field.name}" is disabled`)
    const limit = Number(field.attr('maxlength') ?? 140)
    const kept = limit >= 0 ? value.slice(0, limit) : value
    this.raise(field, 'focus', { value: field.attr('value') ?? '', height: 0 })
    this.raise(field, 'input', { value: kept, cursor: kept.length, keyCode: 0 })
    this.raise(field, 'blur', { value: kept, cursor: kept.length })
  }

  /** Chooses in a picker: an item by its text, several columns by an array, or a date or time as it is. */
  pick(node: WeappNode, value: string | string[] | number[]) {
    const picker = node.closest('picker')
    if (!picker) throw new Error(`"${node.name}" is not in a picker`)
    if (picker.isDisabled) throw new Error(`the picker "${picker.name}" is disabled`)
    this.raise(picker, 'change', { value: typeof value === 'string' ? pickerValue(picker, value) : value })
  }

  private openAbility(button: WeappNode) {
    const ability = button.attr('open-type') ?? button.attr('openType')
    if (ability === 'share') this.share({ from: 'button', target: button.element })
    if (ability !== 'getPhoneNumber') return
    const code = this.answers.phoneNumberCode
    const detail =
      code === undefined ? { errMsg: 'getPhoneNumber:fail user deny' } : { errMsg: 'getPhoneNumber:ok', code }
    this.raise(button, 'getphonenumber', detail)
  }
}

function fieldIn(node: WeappNode): WeappNode {
  const fields = node.descendants().filter((inner) => inner.tag === 'input' || inner.tag === 'textarea')
  const field = fields[0]
  if (!field || fields.length > 1) throw new Error(`"${node.name}" holds ${String(fields.length)} fields, not one`)
  return field
}

function pickerValue(picker: WeappNode, value: string): string | number {
  const mode = picker.attr('mode') ?? 'selector'
  if (mode !== 'selector') return value
  const key = picker.attr('range-key') ?? picker.attr('rangeKey')
  const range = picker.attr('range')
  const items = (Array.isArray(range) ? range : []) as unknown[]
  const texts = items.map((item) =>
    typeof key === 'string' && key !== '' ? (item as Record<string, unknown>)[key] : item,
  )
  const index = texts.indexOf(value)
  if (index < 0) throw new Error(`the picker offers ${texts.join(', ')}, not "${value}"`)
  return index
}
