import * as z from 'zod/mini'
import { handle, nothingWritten, written, writtenEach, type Call } from '../../cloudfunctions/shared/handle'
import { contract } from '../../contracts/contract'

const shape = {
  roles: ['founder'],
  input: z.object({}),
  output: z.object({ id: z.string() }),
  failures: ['NOT_FOUND'],
} as const
const write = contract({ name: 'planted.write', kind: 'write', ...shape })
const read = contract({ name: 'planted.read', kind: 'read', ...shape })

const value = { id: 'x' }
const line = { action: 'planted', subject: 'x', place: '3715' }
const lines = (count: number) => Array.from({ length: count }, () => line)

/** The compiler is the test here: each `@ts-expect-error` fails `npm run check` if the mistake below it is allowed. */
const mistakes = [
  // @ts-expect-error a write cannot answer without its audit lines
  () => handle(write, async () => value),
  // @ts-expect-error nor with its value in the right place and the lines forgotten
  () => handle(write, async () => ({ value })),
  // @ts-expect-error nor with a list that may be empty by accident
  () => handle(write, async () => ({ value, audit: lines(1) })),
  // @ts-expect-error `written` wants one line at least
  () => written(value),
  // @ts-expect-error a use case raises the failures of its contract only
  () => handle(read, async (call: Call<typeof read>) => call.fail('PHONE_TAKEN')),
]

const run = (handler: ReturnType<typeof handle>) => handler.run({} as Parameters<typeof handler.run>[0])

describe('every write leaves an audit line', () => {
  it('by type: the mistakes above do not compile', () => {
    expect(mistakes).toHaveLength(5)
  })

  it.each([1, 2, 20])('%d written records leave as many lines', async (count) => {
    const answer = await run(handle(write, async () => writtenEach(value, lines(count))))
    expect(answer).toEqual({ value, audit: lines(count) })
  })

  it('a batch that wrote nothing says so', async () => {
    const answer = await run(handle(write, async () => writtenEach(value, [])))
    expect(answer).toEqual(nothingWritten(value))
    expect(answer.audit).toEqual([])
  })

  it('a read leaves none', async () => {
    const answer = await run(handle(read, async () => value))
    expect(answer).toEqual({ value, audit: [] })
  })
})
