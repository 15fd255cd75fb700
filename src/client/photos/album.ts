import type { Backoff } from '../backoff'
import type { Call } from '../call'
import type { Device } from '../device'
import { CallFailure } from '../failure'
import type { Author } from '../outbox/new-record'
import { createStore, type Watchable } from '../store'
import type { Transport } from '../transport/transport'
import type { UlidMaker } from '../ulid'
import { openPhotoNotes, type PhotoNotes } from './notes'
import { PHOTOS_PER_VISIT, type PhotoNote, type PhotoView } from './photo'
import { type PhotoOutcome, uploadPhoto } from './upload-photo'

const MOST_BYTES = 3 * 1024 * 1024

interface Options {
  device: Pick<Device, 'storage' | 'files' | 'network' | 'now'>
  transport: Transport
  call: Call
  ids: UlidMaker
  author(): Author | null
  /** Who she is by the cloud's own word. Throws `CallFailure`. */
  confirmAuthor(): Promise<Author | null>
  /** Whether what names the photo, a visit or its correction, is with the federation; it waits until then. */
  hasArrived(visitId: string, photoId: string): boolean
  backoffFor(run: () => void): Backoff
}

/** The photos on this phone: kept at once, sent after the record they belong to. */
export class Album {
  private readonly notes: PhotoNotes
  private readonly backoff: Backoff
  private readonly percents = new Map<string, number>()
  private readonly store = createStore<readonly PhotoView[]>([])
  private running: Promise<void> | null = null

  constructor(private readonly options: Options) {
    this.notes = openPhotoNotes(options.device.storage)
    this.backoff = options.backoffFor(() => void this.send())
    this.publish()
  }

  get view(): Watchable<readonly PhotoView[]> {
    return this.store
  }

  /** Lets her take or pick pictures for a visit that has some already; answers the new ids. Throws `CallFailure`. */
  async choose(visitId: string, already: number): Promise<string[]> {
    const author = this.options.author()
    if (!author) throw new CallFailure('NOT_BOUND')
    const room = PHOTOS_PER_VISIT - already
    if (room <= 0) throw new CallFailure('PHOTO_TOO_MANY')
    const paths = await this.options.device.files.choose(room)
    const kept: string[] = []
    for (const path of paths.slice(0, room)) kept.push(await this.keep(path, visitId, author.staffId))
    return kept
  }

  /** An address for `Image`; null when the photo is gone. */
  async show(photoId: string): Promise<string | null> {
    const note = this.find(photoId)
    return note ? this.options.device.files.show(note.path).catch(() => null) : null
  }

  async remove(photoId: string): Promise<void> {
    const note = this.find(photoId)
    this.notes.remove(photoId)
    this.publish()
    if (note) await this.options.device.files.remove(note.path)
  }

  async removeOfVisit(visitId: string): Promise<void> {
    for (const note of this.notes.all()) if (note.visitId === visitId) await this.remove(note.id)
  }

  /** After a visit got another id. */
  moveTo(visitId: string, photoIds: readonly string[]): void {
    for (const note of this.notes.all()) {
      if (photoIds.includes(note.id) && note.visitId !== visitId) this.notes.write({ ...note, visitId, fileId: null })
    }
    this.publish()
  }

  /** Sends a photo again that was not taken in. */
  retry(photoId: string): void {
    const note = this.find(photoId)
    if (note) this.notes.write({ ...note, problem: null })
    this.publish()
    void this.send()
  }

  /** Never throws: the view tells. */
  send(): Promise<void> {
    this.running ??= this.round().finally(() => {
      this.running = null
    })
    return this.running
  }

  settled(): Promise<void> {
    return this.running ?? Promise.resolve()
  }

  private async round(): Promise<void> {
    this.backoff.cancel()
    if (!this.notes.all().some((note) => this.isReady(note))) return
    const complete = await this.options.confirmAuthor().then(
      () => this.sendAll(),
      () => false,
    )
    if (complete) this.backoff.reset()
    else this.backoff.schedule()
  }

  /** True when every photo that could go got its answer. */
  private async sendAll(): Promise<boolean> {
    let complete = true
    for (const { id } of this.notes.all()) {
      const note = this.find(id)
      if (!note || !this.isReady(note)) continue
      const { state } = await this.sendOne(note)
      if (state === 'offline') return false
      complete = complete && state !== 'later'
    }
    return complete
  }

  private isReady({ id, owner, problem, visitId }: PhotoNote): boolean {
    return owner === this.options.author()?.staffId && problem === null && this.options.hasArrived(visitId, id)
  }

  private async sendOne(note: PhotoNote): Promise<PhotoOutcome> {
    this.showPercent(note.id, 0)
    const outcome = await uploadPhoto(note, {
      ...this.options,
      uploaded: (noted) => {
        this.rewrite(noted)
      },
      progress: (percent) => {
        this.showPercent(note.id, percent)
      },
    })
    this.percents.delete(note.id)
    if (outcome.state === 'arrived') await this.remove(note.id)
    if (outcome.state === 'problem') this.rewrite({ ...(this.find(note.id) ?? note), problem: outcome.problem })
    this.publish()
    return outcome
  }

  private async keep(temporaryPath: string, visitId: string, owner: string): Promise<string> {
    const { files, now } = this.options.device
    const compressed = await files.compress(temporaryPath)
    if ((await files.sizeOf(compressed)) > MOST_BYTES) throw new CallFailure('PHOTO_TOO_BIG')
    const id = await this.options.ids.next()
    const kept = await files.keep(compressed, `${id}.jpg`)
    if (kept === 'full') throw new CallFailure('PHONE_FULL')
    const madeAt = new Date(now()).toISOString()
    const note = { id, visitId, owner, path: kept.path, madeAt, fileId: null, problem: null }
    if (this.notes.write(note) === 'full') {
      await files.remove(kept.path)
      throw new CallFailure('PHONE_FULL')
    }
    this.publish()
    return id
  }

  private find(id: string): PhotoNote | undefined {
    return this.notes.all().find((note) => note.id === id)
  }

  /** A photo that she removed meanwhile stays removed. */
  private rewrite(note: PhotoNote): void {
    if (this.find(note.id)) this.notes.write(note)
  }

  private showPercent(id: string, percent: number): void {
    this.percents.set(id, percent)
    this.publish()
  }

  private publish(): void {
    this.store.set(this.notes.all().map((note) => viewOf(note, this.percents.get(note.id))))
  }
}

function viewOf(note: PhotoNote, percent: number | undefined): PhotoView {
  if (note.problem) return { note, state: 'problem', percent: 0 }
  return percent === undefined ? { note, state: 'onPhone', percent: 0 } : { note, state: 'sending', percent }
}
