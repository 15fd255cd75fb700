import { useEffect, useState } from 'react'
import { currentClient } from '../client/current'
import { chosenOpenid, type EmulatorPerson, listEmulatorPeople, STRANGER } from '../client/emulator-person'
import { env } from '../env'

export type { EmulatorPerson } from '../client/emulator-person'

/** Whether this build talks to the emulator, where one may play anybody. Never on a real phone. */
export const hasEmulator = env.isH5 && env.emulatorUrl !== ''

export interface EmulatorPersonUse {
  openid: string
  /** Whom one can play; null while they are asked for. */
  people: readonly EmulatorPerson[] | null
  choose(openid: string): Promise<void>
  /** Plays a WeChat user whom nobody knows yet. */
  becomeStranger(): Promise<void>
}

/** With the emulator only: whose part one plays, and playing another's. */
export function useEmulatorPerson(): EmulatorPersonUse {
  const client = currentClient()
  const [openid, setOpenid] = useState(() => chosenOpenid(client.device.storage))
  const [people, setPeople] = useState<readonly EmulatorPerson[] | null>(null)
  useEffect(() => {
    if (hasEmulator) void listEmulatorPeople(env.emulatorUrl).then(setPeople)
  }, [])
  const choose = async (chosen: string) => {
    await client.actAs(chosen)
    setOpenid(chosen)
  }
  return { openid, people, choose, becomeStranger: () => choose(STRANGER) }
}
