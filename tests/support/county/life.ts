import { same } from './same'
import { actingAs } from '../as'
import type { TestEmulator } from '../emulator'
import { letAMinutePass } from '../later'
import type { Phones } from './deeds/phones'
import { pictureOfStored, pictureOfWorld } from './compare'
import type { Answer, Cloud, Deed } from './deed'
import { readStored, type Stored } from './stored'
import { shortNames } from './short-names'
import type { World } from './world'

/** The answer never arrived: any would do. */
const LOST = '(lost)'

/**
 * A county's days: each deed is done in the cloud and in the world, and the cloud has to answer as the world does. Of
 * deeds done at the same time any order may be the true one, so several worlds may be possible for a while.
 */
export class Life {
  /** What was done, for whoever reads a failure. */
  readonly story: string[] = []
  readonly deeds: Deed[] = []
  private worlds: World[]
  /** For the names in the story, when no world is left. */
  private lastKnown: World

  constructor(
    readonly emulator: TestEmulator,
    readonly counties: readonly string[],
    world: World,
  ) {
    this.worlds = [world]
    this.lastKnown = world
  }

  /** Those that explain all that was seen; they differ in what cannot be seen yet. */
  get possible(): readonly World[] {
    return this.worlds
  }

  get world(): World {
    const [world] = this.worlds
    if (!world) throw new Error('no world explains what happened')
    return world
  }

  /** Done at the same time. */
  async live(deeds: readonly Deed[]): Promise<void> {
    const answers = await Promise.all(deeds.map((deed) => this.send(deed)))
    await this.understand(deeds, answers)
  }

  /** Done in the cloud, which never gets to say so. */
  async loseAnswer(deed: Deed): Promise<void> {
    if (deed.by === null) return this.live([deed])
    await this.emulator.fault({ dropAnswers: 1 })
    const answer = await this.send(deed).catch(() => LOST)
    await this.emulator.fault({})
    await this.understand([deed], [answer])
  }

  /** What is stored is what the world says, record by record. */
  async lookAround(): Promise<void> {
    this.keepThoseLike(await this.read())
  }

  nameOf(by: string | null): string {
    return by ?? 'the cloud'
  }

  private read(): Promise<Stored> {
    return readStored(this.emulator, this.counties)
  }

  private async send(deed: Deed): Promise<Answer> {
    const caller = actingAs(this.emulator, this.world.people[deed.by ?? '']?.openid ?? '')
    try {
      return await deed.send(caller, this.cloud)
    } catch (error) {
      throw this.failure(`${this.nameOf(deed.by)} ${deed.title}: ${String(error)}`)
    }
  }

  readonly phones: Phones = new Map()

  private readonly cloud: Cloud = {
    fireTimer: (name, trigger) => this.emulator.fireTimer(name, trigger),
    letAMinutePass: (jobId) => letAMinutePass(this.emulator, jobId),
    phones: this.phones,
  }

  private async understand(deeds: readonly Deed[], answers: readonly Answer[]): Promise<void> {
    this.deeds.push(...deeds)
    this.lastKnown = this.world
    const together = deeds.length > 1 ? '‖ ' : ''
    deeds.forEach((deed, index) =>
      this.story.push(`${together}${this.nameOf(deed.by)} ${deed.title} → ${answers[index]}`),
    )
    const hasToLook = deeds.length > 1 || deeds.some(({ movesRecords }) => movesRecords)
    const stored = hasToLook ? await this.read() : null
    const steps = deeds.map((deed, index) => ({ deed, answer: answers[index] ?? '' }))
    const told = this.worlds.flatMap((world) => ordersOf(steps).map((order) => this.retold(world, order, stored)))
    this.worlds = distinct(told.flatMap(({ world }) => world ?? []))
    if (this.worlds.length === 0) throw this.failure(`expected ${told.map(({ expected }) => expected).join(', or ')}`)
    if (stored) this.keepThoseLike(stored)
  }

  /** The world after deeds in this order; null when the answers say that it was another one. */
  private retold(
    before: World,
    order: readonly Step[],
    stored: Stored | null,
  ): { world: World | null; expected: string } {
    const world = structuredClone(before)
    const expected = order.map(({ deed, answer }) => {
      world.clock += 1
      return deed.happen(world, { answer, stored })
    })
    const isTrue = order.every(({ answer }, index) => answer === LOST || answer === expected[index])
    return { world: isTrue ? world : null, expected: expected.join(' then ') }
  }

  private keepThoseLike(stored: Stored): void {
    const seen = pictureOfStored(stored)
    const [first] = this.worlds
    this.worlds = this.worlds.filter((world) => same(pictureOfWorld(world), seen))
    if (this.worlds.length > 0 || !first) return
    const expected = pictureOfWorld(first)
    const wrong = Object.keys(expected).flatMap((collection) => differencesIn(collection, expected, seen))
    throw this.failure(`stored otherwise than the world says:\n${wrong.join('\n')}`)
  }

  failure(problem: string): Error {
    const names = shortNames(this.lastKnown)
    const text = `${problem}\n\nWhat was done:\n${this.story.join('\n')}`
    return new Error(text.replace(/[0-7][0-9A-HJKMNP-TV-Z]{25}/g, (id) => names.get(id) ?? id))
  }
}

interface Step {
  deed: Deed
  answer: Answer
}

const ordersOf = (steps: readonly Step[]): Step[][] =>
  steps.length > 1 ? [[...steps], [...steps].reverse()] : [[...steps]]

/** Whether of two deeds at the same time one was first says nothing where they have nothing to do with each other. */
const timeless = (world: World): unknown =>
  JSON.parse(JSON.stringify(world, (key, value: unknown) => (['clock', 'since', 'until'].includes(key) ? null : value)))

const distinct = (worlds: readonly World[]): World[] =>
  worlds.filter((world, index) => !worlds.slice(0, index).some((earlier) => same(timeless(earlier), timeless(world))))

type Picture = Record<string, Record<string, unknown>>

function differencesIn(collection: string, expected: Picture, seen: Picture): string[] {
  const [wanted, found] = [expected[collection] ?? {}, seen[collection] ?? {}]
  const ids = [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
  return ids
    .filter((id) => !same(wanted[id], found[id]))
    .map(
      (id) =>
        `  ${collection} ${id}\n    expected ${JSON.stringify(wanted[id])}\n    stored   ${JSON.stringify(found[id])}`,
    )
}
