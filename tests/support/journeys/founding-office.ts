import type { WeappApp } from '../weapp/launch'
import { answerAll, type Said } from './founding-filling'
import type { Stage } from './stage'

/** The federation's officer opens the case that waits for her, from her list of foundings. */
export async function openWaitingCase(stage: Stage, openid: string, unitName: string): Promise<WeappApp> {
  const app = await stage.launchAs({ openid }, undefined, { page: 'packages/founding-office/list/index' })
  await app.tap({ contains: unitName })
  return app
}

/** Fills the blanks of her answer; answers what she was asked. */
async function fillOurs(app: WeappApp, said: Said): Promise<string[]> {
  await app.tap('#fill-ours')
  return answerAll(app, said)
}

/** Fills the blanks of her answer and agrees. */
export async function agree(app: WeappApp, said: Said): Promise<string[]> {
  const asked = await fillOurs(app, said)
  await app.tap('#agree')
  return asked
}
