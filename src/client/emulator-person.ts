import type { Role } from '../../contracts/roles'
import type { DeviceStorage } from './device'

const KEY = 'emulator/openid'
/** Somebody who is not bound to any staff record. */
export const STRANGER = 'o-stranger'

/** With the emulator only: the WeChat user whose part one plays. */
export const chosenOpenid = (storage: DeviceStorage): string => storage.getItem(KEY) ?? STRANGER

export function chooseOpenid(storage: DeviceStorage, openid: string): void {
  storage.setItem(KEY, openid || STRANGER)
}

/** Somebody bound to a staff record, as the emulator lists her. */
export interface EmulatorPerson {
  openid: string
  name: string
  role: Role
  /** Her unit's name. */
  place: string
  unitName?: string
  /** 聊城市; empty where the emulator knows none. */
  city: string
  /** One of the few with fixed names that the README and pictures speak of. */
  cast: boolean
}

/** Whom one can play. Empty when the emulator does not answer. */
export async function listEmulatorPeople(emulatorUrl: string): Promise<readonly EmulatorPerson[]> {
  try {
    const response = await fetch(`${emulatorUrl.replace(/\/$/, '')}/emulator/people`)
    const people = (await response.json()) as EmulatorPerson[]
    return people.filter(({ openid }) => openid !== 'null')
  } catch {
    return []
  }
}
