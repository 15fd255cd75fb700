import type { HouseholdRecord } from '../../../contracts/households'
import { foundCity, type City } from '../city'
import { startTestEmulator, type TestEmulator } from '../emulator'
import { people, type PersonName } from '../people'
import { household, member } from '../samples'
import { type LaunchOptions, launchWeapp, Phone, type WeappApp } from '../weapp/launch'

/** One emulator with the city of the tests, and the mini-program in its people's hands. */
export class Stage {
  private constructor(
    readonly emulator: TestEmulator,
    readonly city: City,
  ) {}

  static async open(): Promise<Stage> {
    const emulator = await startTestEmulator()
    return new Stage(emulator, await foundCity(emulator))
  }

  close(): Promise<void> {
    return this.emulator.stop()
  }

  /** Opens the app on her phone; a second time on the same phone she comes back. */
  launchAs(who: PersonName | { openid: string }, phone = new Phone(), more: LaunchOptions = {}): Promise<WeappApp> {
    const { openid } = typeof who === 'string' ? people[who] : who
    return launchWeapp({ phone, cloud: { url: this.emulator.url, openid }, ...more })
  }

  /** One more household of Zhao Guifen's grid; its head's name is how the screens call it. */
  async household(headName: string, over: Partial<HouseholdRecord> = {}): Promise<HouseholdRecord> {
    const head = member({ name: headName })
    const home = household(this.city.grid, {
      headId: head.id,
      members: [head, ...(over.members ?? [])],
      ...without(over),
    })
    await this.city.register('zhaoGuifen', home)
    return home
  }
}

const without = ({ members: _members, ...over }: Partial<HouseholdRecord>): Partial<HouseholdRecord> => over
