import { madeAtOf } from '../../cloudfunctions/shared/ulid-rules'
import { ulidMadeAt } from '../support/ids'

it.each([
  ['01ARZ3NDEKTSV4RRFFQ69G5FAV', '2016-07-30T23:54:10.259Z'],
  ['0000000000ZZZZZZZZZZZZZZZZ', '1970-01-01T00:00:00.000Z'],
  ['7ZZZZZZZZZZZZZZZZZZZZZZZZZ', '+010889-08-02T05:31:50.655Z'],
  [ulidMadeAt(Date.parse('2026-11-22T04:00:00.000Z')), '2026-11-22T04:00:00.000Z'],
])('%s was made at %s', (ulid, instant) => {
  expect(madeAtOf(ulid)).toBe(instant)
})
