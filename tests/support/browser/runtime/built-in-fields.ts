import { textOf } from '../../weapp/weapp-node'
import { type BuiltIn, type Define, host, reflect } from './define-built-in'

type Field = HTMLInputElement | HTMLTextAreaElement

const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

/** input and textarea on their HTML namesakes. */
export function defineFields(define: Define) {
  for (const tag of ['input', 'textarea']) {
    define(tag, {
      properties: {
        value: null,
        placeholder: String,
        disabled: null,
        type: String,
        password: null,
        maxlength: null,
        focus: null,
        name: String,
        autoHeight: null,
      },
      attached() {
        listen(this, host(this) as Field)
      },
      observers: {
        placeholder: reflect('placeholder'),
        disabled: reflect('disabled'),
        value(this: BuiltIn, value: unknown) {
          const field = host(this) as Field
          const next = textOf(value)
          if (field.value !== next) field.value = next
        },
        maxlength(this: BuiltIn, limit: unknown) {
          const length = Number(limit ?? 140)
          if (length >= 0) (host(this) as Field).maxLength = length
        },
        type(this: BuiltIn, type: unknown) {
          host(this).inputMode = KEYBOARDS[String(type)] ?? 'text'
        },
        focus(this: BuiltIn, on: unknown) {
          if (on) host(this).focus()
        },
      },
      slot: false,
    })
  }
}

/** Before glass-easel hears of it: it would hand on the browser's own event, whose detail holds no value. */
const FIRST = { capture: true }

function listen(component: BuiltIn, field: Field) {
  const raise = (type: string) => (event: Event) => {
    event.stopImmediatePropagation()
    component.triggerEvent(type, { value: field.value, cursor: field.selectionStart ?? 0, height: 0 })
  }
  field.addEventListener('input', raise('input'), FIRST)
  field.addEventListener('focus', raise('focus'), FIRST)
  field.addEventListener('blur', raise('blur'), FIRST)
  field.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key === 'Enter') raise('confirm')(event)
  })
}
