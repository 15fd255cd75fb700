import { Ulid } from '../../../contracts/primitives'
import { instantIn, seedUlid } from '../../../emulator/seed/seed-ulid'

const instant = Date.parse('2026-11-24T07:24:00.000Z')

describe('ids of the seed', () => {
  it('are ULIDs that depend on instant and key alone', () => {
    const id = seedUlid(instant, 'household/1')
    expect(Ulid.safeParse(id).success).toBe(true)
    expect(seedUlid(instant, 'household/1')).toBe(id)
    expect(seedUlid(instant, 'household/2')).not.toBe(id)
    expect(seedUlid(instant + 1, 'household/1') > id).toBe(true)
  })

  it('tell the instant to whoever knows the key', () => {
    expect(instantIn(seedUlid(instant, 'staff'), 'staff')).toBe(instant)
    expect(instantIn(seedUlid(instant, 'staff'), 'other')).toBeNull()
  })
})
