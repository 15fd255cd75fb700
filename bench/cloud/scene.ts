import type { Contract, Input, Output } from '../../contracts/contract'
import { whoAmI } from '../../contracts/identity'
import { actingAs } from '../../tests/support/as'
import { startTestEmulator, type TestEmulator } from '../../tests/support/emulator'
import type { CallCost } from '../../emulator/control/costs'
import { borrowCorpus } from '../kept-corpus'
import type { Size } from '../corpus/size'
import { openids } from '../corpus/staff'

/** A running cloud with a city of its own in it. */
export interface Scene {
  emulator: TestEmulator
  /** The database file. */
  file: string
  call<C extends Contract>(openid: string, contract: C, input: Input<C>): Promise<{ value: Output<C>; cost: CallCost }>
  close(): Promise<void>
}

export async function openScene(size: Size): Promise<Scene> {
  const { file, remove } = borrowCorpus(size)
  const emulator = await startTestEmulator({ data: file })
  return {
    ...{ emulator, file },
    call: (openid, contract, input) => actingAs(emulator, openid).costing(contract, input),
    close: async () => {
      await emulator.stop()
      remove()
    },
  }
}

/** The grid that the keeper of this village keeps. */
export async function gridOfKeeper(scene: Scene, village: number): Promise<string> {
  const { value } = await scene.call(openids.keeper(village), whoAmI, {})
  const grid = value.person?.grids[0]?.id
  if (grid === undefined) throw new Error(`the keeper of village ${String(village)} keeps no grid`)
  return grid
}
