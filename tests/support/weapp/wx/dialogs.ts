import { asyncApi, type CallSite, WxFailure } from './async-api'

interface ModalInput {
  title?: string
  content?: string
  showCancel?: boolean
  confirmText?: string
  cancelText?: string
  editable?: boolean
  placeholderText?: string
}

export interface OpenDialog {
  kind: 'modal' | 'actionSheet'
  title: string
  content: string
  /** Its buttons, as a person reads them. */
  buttons: string[]
  editable: boolean
}

export interface Toast {
  title: string
  icon: string
}

interface Waiting {
  dialog: OpenDialog
  answer(button: string, text: string): void
}

/** What lies over the page: one modal or action sheet that waits for a person, the toasts shown, the loading mask. */
export class Dialogs {
  readonly toasts: Toast[] = []
  loading: string | undefined
  /** Called when something opens, changes or closes: the browser draws it. */
  onChange: () => void = () => undefined
  private readonly waiting: Waiting[] = []

  get open(): OpenDialog | undefined {
    return this.waiting[0]?.dialog
  }

  /** Presses a button of the open dialog; `text` is what was typed in an editable modal. */
  press(button: string, text = '') {
    const first = this.waiting[0]
    if (!first?.dialog.buttons.includes(button)) {
      const shown = first ? `"${first.dialog.title}" with ${first.dialog.buttons.join(' / ')}` : 'none'
      throw new Error(`no dialog with a button "${button}" is open (open: ${shown})`)
    }
    this.waiting.shift()
    first.answer(button, text)
    this.onChange()
  }

  wait<Answer>(dialog: OpenDialog, read: (button: string, text: string) => Answer | WxFailure): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const answer = (button: string, text: string) => {
        const result = read(button, text)
        if (result instanceof WxFailure) reject(result)
        else resolve(result)
      }
      this.waiting.push({ dialog, answer })
      this.onChange()
    })
  }

  show(toast: Toast) {
    this.toasts.push(toast)
    this.onChange()
  }

  mask(title: string | undefined) {
    this.loading = title
    this.onChange()
  }
}

/** wx.showModal, showActionSheet, showToast and showLoading. */
export function dialogApis(site: CallSite, dialogs: Dialogs) {
  const person = { waits: false }
  return {
    showModal: asyncApi(site, 'showModal', (input: ModalInput) => showModal(dialogs, input), person),
    showActionSheet: asyncApi(
      site,
      'showActionSheet',
      ({ itemList, alertText = '' }: { itemList: string[]; alertText?: string }) => {
        const buttons = [...itemList, '取消']
        const dialog: OpenDialog = { kind: 'actionSheet', title: alertText, content: '', buttons, editable: false }
        return dialogs.wait(dialog, (button) =>
          button === '取消' ? new WxFailure('cancel') : { tapIndex: itemList.indexOf(button) },
        )
      },
      person,
    ),
    showToast: asyncApi(site, 'showToast', ({ title, icon = 'success' }: { title: string; icon?: string }) => {
      dialogs.show({ title, icon })
    }),
    hideToast: asyncApi(site, 'hideToast', () => undefined),
    showLoading: asyncApi(site, 'showLoading', ({ title }: { title: string }) => {
      dialogs.mask(title)
    }),
    hideLoading: asyncApi(site, 'hideLoading', () => {
      dialogs.mask(undefined)
    }),
    enableAlertBeforeUnload: asyncApi(site, 'enableAlertBeforeUnload', () => undefined),
    disableAlertBeforeUnload: asyncApi(site, 'disableAlertBeforeUnload', () => undefined),
  }
}

function showModal(dialogs: Dialogs, input: ModalInput) {
  const confirm = input.confirmText ?? '确定'
  const cancel = input.cancelText ?? '取消'
  if (confirm.length > 4 || cancel.length > 4) throw new WxFailure('confirmText and cancelText hold 4 characters')
  const buttons = input.showCancel === false ? [confirm] : [cancel, confirm]
  const dialog: OpenDialog = {
    kind: 'modal',
    title: input.title ?? '',
    content: input.content ?? '',
    buttons,
    editable: input.editable ?? false,
  }
  return dialogs.wait(dialog, (button, text) => ({
    confirm: button === confirm,
    cancel: button !== confirm,
    ...(input.editable ? { content: text } : {}),
  }))
}
