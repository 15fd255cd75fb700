import type { WeappApp } from '../weapp/launch'

/** What she hears at the door. */
export interface Heard {
  concern: string
  promise: string
  wish: string
}

/** From any tab to the open form of a visit to a household. */
export async function openForm(app: WeappApp, headName: string): Promise<void> {
  await openHousehold(app, headName)
  await app.tap('记走访')
}

/** From any tab: my households → one of them. */
export async function openHousehold(app: WeappApp, headName: string): Promise<void> {
  await app.tap('我的户')
  await app.tap(`${headName} 家`)
}

/** The open form filled in whole: 三清, a concern, what was promised and until when, a wish. */
export async function fillForm(app: WeappApp, { concern, promise, wish }: Heard): Promise<void> {
  await app.tap('家庭情况：清楚')
  await app.tap('困难诉求：清楚')
  await app.tap('矛盾隐患：还不清')
  await app.tap('有诉求')
  await app.input('诉求', concern)
  await app.input('我答应她', promise)
  await app.tap({ contains: '一周内，' })
  await app.tap('记一个心愿')
  await app.input('是什么心愿', wish)
  await app.tap('#wish-done')
}

export const save = (app: WeappApp): Promise<void> => app.tap('#save-visit')
