import { randomOf } from '../random'
import { chineseNumber } from './ordinals'

/** Door plates of one grid, none twice; `village` plates read 三组 12 号, `community` plates 3 号楼 2 单元 501. */
export interface AddressSetting {
  key: string
  kind: 'village' | 'community'
  /** The groups (village) or buildings (community) that lie in the grid. */
  blocks: readonly number[]
  /** Plates that are given already. */
  taken: readonly string[]
}

export const drawAddresses = (setting: AddressSetting, count: number): string[] => {
  const random = randomOf(`${setting.key}/addresses`)
  const taken = new Set(setting.taken)
  const addresses: string[] = []
  for (let attempt = 0; addresses.length < count && attempt < count * 50; attempt++) {
    const block = setting.blocks[attempt % setting.blocks.length] ?? 1
    const address =
      setting.kind === 'village'
        ? `${chineseNumber(block)}组 ${random.int(1, Math.max(30, count * 2))} 号`
        : `${block} 号楼 ${random.int(1, 4)} 单元 ${random.int(1, 6)}0${random.int(1, 2)}`
    if (taken.has(address)) continue
    taken.add(address)
    addresses.push(address)
  }
  if (addresses.length < count) throw new Error(`too few door plates in ${setting.key}`)
  return addresses
}
