import type { Viewer } from '@/components/Page'

/** Nothing here is about anybody: made-up people for the board. */
export const fieldViewer: Viewer = { name: '赵桂芬', role: 'gridMember', unitName: '杨庄村妇联' }
export const officeViewer: Viewer = { name: '陈晓敏', role: 'cityStaff', unitName: '聊城市妇联' }

export const nothing = () => undefined
