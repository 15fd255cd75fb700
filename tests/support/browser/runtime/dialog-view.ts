import type { Dialogs } from '../../weapp/wx/dialogs'
import { element, text } from './phone-frame'

const TOAST_MS = 1500

/** Draws the open modal or action sheet, the last toast and the loading mask over the page. */
export function drawDialogs(dialogs: Dialogs) {
  const layer = element('div', 'phone-dialogs')
  document.body.append(layer)
  let toasts = 0
  dialogs.onChange = () => {
    layer.replaceChildren(...openDialog(dialogs))
    if (dialogs.loading !== undefined) layer.append(mask(dialogs.loading))
    const toast = dialogs.toasts.at(-1)
    if (!toast || dialogs.toasts.length === toasts) return
    toasts = dialogs.toasts.length
    const shown = mask(toast.title)
    layer.append(shown)
    setTimeout(() => {
      shown.remove()
    }, TOAST_MS)
  }
}

function openDialog(dialogs: Dialogs): HTMLElement[] {
  const { open } = dialogs
  if (!open) return []
  const box = element('div', open.kind === 'modal' ? 'phone-modal' : 'phone-sheet')
  box.setAttribute('role', 'dialog')
  const field = element('input', 'phone-field')
  if (open.title) box.append(heading(open.title))
  if (open.content) box.append(text(open.content))
  if (open.editable) box.append(field)
  const row = element('div', 'phone-buttons')
  row.append(
    ...open.buttons.map((label) => {
      const button = element('button', 'phone-button')
      button.textContent = label
      button.addEventListener('click', () => {
        dialogs.press(label, field.value)
      })
      return button
    }),
  )
  box.append(row)
  return [element('div', 'phone-dim'), box]
}

function heading(title: string): HTMLElement {
  const made = element('strong', 'phone-heading')
  made.textContent = title
  return made
}

function mask(title: string): HTMLElement {
  const made = element('div', 'phone-toast')
  made.setAttribute('role', 'status')
  made.textContent = title
  return made
}
