import type { ReminderKind } from '../../contracts/reminders'

/** What each kind is about, for the list in 我的. */
export const reminderName: Record<ReminderKind, string> = {
  promisesDue: '答应的事快到日子',
  visitsDue: '每周一：这周该走几户',
  handedOver: '有网格交到我手里',
  foundingTurn: '建会有新进展',
}

export const reminderDetail = (left: number): string =>
  left > 0 ? `还能提醒 ${left} 次，再点加一次` : '每点一次，微信只能提醒一次'

/** What is said after WeChat asked her. */
export const reminderAnswer = {
  accepted: '好，到时候微信提醒您一次',
  declined: '没有打开。想要提醒时，再点一次就行',
  switchedOff: '微信关着提醒，请点右上角“…”到设置里打开',
} as const
