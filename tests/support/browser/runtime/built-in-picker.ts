import { textOf } from '../../weapp/weapp-node'
import { type BuiltIn, type Define, host } from './define-built-in'
import { element } from './phone-frame'

/** picker: a sheet of items from the bottom, or a date or time field in it. */
export function definePicker(define: Define) {
  define('picker', {
    properties: {
      mode: String,
      range: Array,
      rangeKey: String,
      value: null,
      disabled: null,
      start: String,
      end: String,
      headerText: String,
    },
    attached() {
      host(this).addEventListener('click', () => {
        if (!this.data.disabled && !document.querySelector('.phone-sheet')) open(this)
      })
    },
  })
}

function open(picker: BuiltIn) {
  const layer = document.querySelector('.phone-dialogs')
  const sheet = element('div', 'phone-sheet')
  sheet.setAttribute('role', 'dialog')
  const rows = element('div', 'phone-buttons')
  const close = () => {
    sheet.remove()
  }
  const done = (value: string | number) => {
    close()
    picker.triggerEvent('change', { value })
  }
  const mode = textOf(picker.data.mode) || 'selector'
  if (mode === 'selector') rows.append(...items(picker, done))
  else rows.append(dateField(picker, mode, done))
  rows.append(button('取消', close))
  sheet.append(rows)
  layer?.append(sheet)
}

function items(picker: BuiltIn, done: (index: number) => void): HTMLElement[] {
  const key = textOf(picker.data.rangeKey)
  const range = (picker.data.range ?? []) as unknown[]
  return range.map((item, index) => {
    const label = key ? (item as Record<string, unknown>)[key] : item
    return button(String(label), () => {
      done(index)
    })
  })
}

function dateField(picker: BuiltIn, mode: string, done: (value: string) => void): HTMLElement {
  const field = element('input', 'phone-field')
  field.type = mode === 'time' ? 'time' : 'date'
  field.value = textOf(picker.data.value)
  field.addEventListener('change', () => {
    done(field.value)
  })
  return field
}

function button(label: string, onClick: () => void): HTMLElement {
  const made = element('button', 'phone-button')
  made.textContent = label
  made.addEventListener('click', onClick)
  return made
}
