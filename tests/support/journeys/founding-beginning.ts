import type { WeappApp } from '../weapp/launch'

/** How she answers the guided choice 妇联还是妇委会？, card by card. */
interface GuidedChoice {
  where: '都在一家' | '分在好几家企业、品牌'
  women: number
  canMeet: boolean
  hasParty: boolean
  hasUnionCommittee: boolean
}

/** From the tab of foundings to the recommendation. */
export async function askWhichToFound(app: WeappApp, choice: GuidedChoice): Promise<void> {
  await app.tap('#begin-founding')
  await app.tap('一个姐妹们的组织')
  await app.tap(choice.where)
  await app.input('#advice-women', String(choice.women))
  await app.tap('#advice-next')
  for (const yes of [choice.canMeet, choice.hasParty, choice.hasUnionCommittee])
    await app.tap(yes ? '#advice-yes' : '#advice-no')
}

/** Whose case it is, and under which federation: from the top down, the last of `path` is asked. */
interface Beginning {
  unitName: string
  path: readonly string[]
  contact: { name: string; phone: string }
}

/** Takes the recommendation and begins the case. */
export async function beginCase(app: WeappApp, { unitName, path, contact }: Beginning): Promise<void> {
  await app.tap('#take-advice')
  await app.input('#unit-name', unitName)
  await app.tap('#choose-superior')
  for (const unitId of path) await app.tap(`#superior-${unitId}`)
  if (app.has('#superior-here')) await app.tap('#superior-here')
  await app.input('#contact-name', contact.name)
  await app.input('#contact-phone', contact.phone)
  await app.tap('#agree')
  await app.tap('#start-case')
}
