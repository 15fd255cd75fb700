import fc from 'fast-check'
import '../../src/client/zod-setup'
import { createClient, type Client } from '../../src/client/client'
import { asFailure } from '../../src/client/failure'
import { FakeCloud, type Mishap } from './support/fake-cloud'
import { MemoryPhone, quiet } from './support/memory-device'
import { household, id, visit, zhao } from './support/records'

/** What may happen to a person with two phones. */
type Step =
  | { do: 'saveHousehold' | 'saveVisit' | 'settle'; phone: number }
  | { do: 'kill'; phone: number; writesBefore: number }
  | { do: 'network'; phone: number; online: boolean }
  | { do: 'full'; phone: number; full: boolean }
  | { do: 'send' | 'pass'; phone: number }
  | { do: 'mishaps'; mishaps: Mishap[] }

const phone = fc.integer({ min: 0, max: 1 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('saveHousehold', 'saveVisit', 'settle'), phone }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('kill'), phone, writesBefore: fc.nat({ max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('network'), phone, online: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('full'), phone, full: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('send', 'pass'), phone }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mishaps'),
      mishaps: fc.array(fc.constantFrom<Mishap>('none', 'lostAnswer', 'notSent', 'later', 'unexpected', 'rejected'), {
        maxLength: 4,
      }),
    }),
  },
)

/** Plays the steps and remembers what the phones said was saved. */
class Story {
  readonly cloud = new FakeCloud()
  readonly phones = [new MemoryPhone(1), new MemoryPhone(2)]
  readonly promised = new Set<string>()
  private readonly clients: Client[]
  private made = 0

  constructor() {
    this.cloud.person = zhao
    this.clients = this.phones.map((_, index) => this.launch(index))
  }

  async play(next: Step): Promise<void> {
    if (next.do === 'mishaps') return void this.cloud.mishaps.push(...next.mishaps)
    const at = this.phones[next.phone]
    if (!at) return
    if (next.do === 'network') at.goOnline(next.online)
    else if (next.do === 'full') at.full = next.full
    else if (next.do === 'kill') await this.killAndRestart(next.phone, next.writesBefore)
    else if (next.do === 'pass') at.pass(60_000)
    else if (next.do === 'send') void this.clients[next.phone]?.synchronize()
    else await this.save(next.phone, next.do)
    await quiet()
  }

  /** Everything is well again: in the end all that was promised has to be there. */
  async end(): Promise<void> {
    this.cloud.mishaps = []
    for (const at of this.phones) {
      at.full = false
      at.goOnline(true)
    }
    for (let round = 0; round < 3; round++) {
      for (const index of [0, 1]) {
        this.phones[index]?.pass(20 * 60_000)
        await this.clients[index]?.synchronize()
        await quiet()
      }
    }
  }

  get views() {
    return this.clients.flatMap((client) => client.outbox.view.get().records)
  }

  private launch(index: number, writes = Infinity): Client {
    const at = this.phones[index]
    if (!at) throw new Error('no such phone')
    const client = createClient({ device: at.launch(writes), transport: this.cloud, random: () => 0.5 })
    client.start()
    return client
  }

  /** Dies somewhere within its next few writes, then starts again whole. */
  private async killAndRestart(index: number, writesBefore: number): Promise<void> {
    this.clients[index] = this.launch(index, writesBefore)
    await quiet()
    await this.save(index, 'saveVisit')
    await quiet()
    this.clients[index] = this.launch(index)
    await quiet()
  }

  private async save(index: number, what: 'saveHousehold' | 'saveVisit' | 'settle'): Promise<void> {
    const outbox = this.clients[index]?.outbox
    this.made += 1
    const number = this.made
    try {
      if (what === 'saveHousehold') {
        await outbox?.add('householdRegister', household(number), '王桂英 家')
        this.promise(index, id('H', number))
      } else if (what === 'saveVisit') {
        await outbox?.add('visit', visit(number, this.knownHousehold(index)), '王桂英 家')
        this.promise(index, id('V', number))
      } else await this.settle(index, number)
    } catch (error) {
      const isKill = error instanceof Error && error.message === 'killed'
      if (!isKill && !['PHONE_FULL', 'NOT_BOUND'].includes(asFailure(error).code)) throw error
    }
  }

  /** A dead app promises nothing. */
  private promise(index: number, made: string): void {
    if (this.phones[index]?.isAlive) this.promised.add(made)
  }

  /** A visit goes to a household that this phone knows: one it made itself, or one of the federation. */
  private knownHousehold(index: number): number {
    const own = this.clients[index]?.outbox.view
      .get()
      .records.filter(({ record }) => record.kind === 'householdRegister')
    const last = own?.[own.length - 1]?.record.content as { id: string } | undefined
    if (!last) this.cloud.households.set(id('H', 0), JSON.stringify(household(0)))
    return last ? Number(last.id.slice(-6)) : 0
  }

  private async settle(index: number, number: number): Promise<void> {
    const client = this.clients[index]
    const visits = client?.outbox.view.get().records.filter(({ record }) => record.kind === 'visit') ?? []
    const content = visits[visits.length - 1]?.record.content as { id: string } | undefined
    if (!client || !content) return
    const concernId = id('C', Number(content.id.slice(-6)))
    const at = '2026-11-24T07:30:00.000Z'
    await client.outbox.add(
      'concernChange',
      { id: id('K', number), concernId, to: 'resolved', at, note: null },
      '王桂英 家',
    )
    this.promise(index, id('K', number))
  }
}

test('whatever happens to the phones, all that was saved arrives, once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const story = new Story()
      await quiet()
      for (const next of steps) await story.play(next)
      await story.end()

      const { cloud } = story
      const there = new Set([...cloud.households.keys(), ...cloud.visits.keys(), ...cloud.changes.keys()])
      expect(Array.from(story.promised).filter((made) => !there.has(made))).toEqual([])
      expect(Array.from(cloud.storings.values()).filter((times) => times !== 1)).toEqual([])
      expect(story.views.filter(({ state }) => state !== 'arrived')).toEqual([])
    }),
    { numRuns: 150, seed: 20261124 },
  )
})
