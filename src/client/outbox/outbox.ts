import type { VisitScheme } from '../../../contracts/visit-scheme'
import type { Backoff } from '../backoff'
import type { Call } from '../call'
import type { Device } from '../device'
import { CallFailure } from '../failure'
import { createStore, type Watchable } from '../store'
import type { UlidMaker } from '../ulid'
import { exportText } from './export-text'
import { type Journal, openJournal } from './journal'
import { idOf, kinds, ownerOf } from './kinds'
import { type Author, checkedContent, isIdTaken, newRecord, sameOrConflict } from './new-record'
import { dependantsOf } from './queue'
import type { Contents, OutboxRecord, RecordKind } from './record'
import { Sender } from './sender'
import { outboxView, type OutboxView } from './view'

/** Who writes into a case without having a post. */
const CONTACT = '联系人'

interface Options {
  device: Pick<Device, 'storage' | 'now' | 'network'>
  call: Call
  ids: UlidMaker
  backoffFor(run: () => void): Backoff
  author(): Author | null
  /** Whether a founding case belongs to this WeChat user; its owner as in `caseOwner`. */
  ownsCase(owner: string): boolean
  /** Who she is by the cloud's own word, asked once a start. Throws `CallFailure`. */
  confirmAuthor(): Promise<Author | null>
  /** Frees what can be fetched again, when the phone is full. */
  makeRoom(): void
}

/** What she saved and what became of it. A record stays until it has arrived or she has agreed to let it go. */
export class Outbox {
  private readonly journal: Journal
  private readonly sender: Sender
  private readonly store = createStore<OutboxView>(outboxView([], new Set(), new Map()))

  constructor(private readonly options: Options) {
    const { device, call } = options
    this.journal = openJournal(device.storage)
    this.sender = new Sender({
      journal: this.journal,
      call,
      backoff: options.backoffFor(() => void this.sender.send()),
      confirmOwner: async () => {
        await options.confirmAuthor()
      },
      mayGo: (owner) => owner === options.author()?.staffId || options.ownsCase(owner),
      isOnline: () => device.network.isOnline(),
      onChange: () => {
        this.publish()
      },
    })
    this.publish()
  }

  get view(): Watchable<OutboxView> {
    return this.store
  }

  /** Resolves when the record is on storage; throws `PHONE_FULL` when it is not. The same record twice is one. */
  async add<Kind extends RecordKind>(kind: Kind, given: Contents[Kind], about: string): Promise<OutboxRecord> {
    const content = checkedContent(kind, given)
    const author = this.authorOf(ownerOf(kind, content))
    const twin = this.twinOf(kind, content, author.staffId)
    if (twin) return sameOrConflict(twin, content)
    const fresh = newRecord({ kind, content, about, author, now: this.options.device.now() })
    const record = this.withRoom(() => this.journal.append(fresh))
    this.publish()
    void this.sender.send()
    return record
  }

  /** Puts mended content in the place of a refused record and sends it; a taken id is replaced. Answers the new record. */
  async mend<Kind extends RecordKind>(seq: number, kind: Kind, given: Contents[Kind]): Promise<OutboxRecord> {
    const record = this.journal.find(seq)
    if (record?.phase !== 'problem') throw new CallFailure('NOT_FOUND')
    const checked = checkedContent(kind, given)
    const content = isIdTaken(record) ? await kinds[kind].renew(checked, this.options.ids) : checked
    return this.replace({ ...record, kind, content, phase: 'waiting', problem: null })
  }

  /** Sends a record again as it is, at once. */
  resend(seq: number): void {
    const record = this.journal.find(seq)
    if (record?.phase === 'problem') this.replace({ ...record, phase: 'waiting', problem: null })
    else void this.sender.send()
  }

  /** With her consent. A record under way or already arrived stays. */
  discard(seq: number): void {
    const record = this.journal.find(seq)
    if (!record || record.phase === 'arrived' || this.sender.sending.has(seq)) return
    this.journal.remove(seq)
    this.publish()
    void this.sender.send()
  }

  /** Takes back a record that was certainly never sent; false when it may have been, and then nothing happens. */
  withdraw(seq: number): boolean {
    if (this.journal.find(seq)?.phase !== 'waiting' || this.sender.wasSent(seq)) return false
    this.journal.remove(seq)
    this.publish()
    return true
  }

  /** Records that cannot go before this one has arrived. */
  dependants(seq: number): OutboxRecord[] {
    return dependantsOf(this.journal.all(), seq)
  }

  /** Never throws: the view tells. */
  send(): Promise<void> {
    return this.sender.send()
  }

  settled(): Promise<void> {
    return this.sender.settled()
  }

  /** The record in plain Chinese, for whoever has to carry it on by other means. */
  exportText(record: OutboxRecord, scheme: VisitScheme | null): string {
    return exportText(record, scheme)
  }

  /** Receipts of this person leave the phone; what has not arrived stays. */
  forgetArrived(owner: string): void {
    for (const record of this.journal.all()) {
      if (record.phase === 'arrived' && record.owner === owner) this.journal.remove(record.seq)
    }
    this.publish()
  }

  private authorOf(owner: string | null): Author {
    const author = this.options.author()
    if (owner !== null) return { staffId: owner, name: author?.name ?? CONTACT }
    if (!author) throw new CallFailure('NOT_BOUND')
    return author
  }

  private replace(record: OutboxRecord): OutboxRecord {
    this.withRoom(() => (this.journal.replace(record) === 'stored' ? record : null))
    this.publish()
    void this.sender.send()
    return record
  }

  /** Tries once more after letting go of what can be fetched again. */
  private withRoom(write: () => OutboxRecord | null): OutboxRecord {
    const written = write()
    if (written) return written
    this.options.makeRoom()
    const second = write()
    if (!second) throw new CallFailure('PHONE_FULL')
    return second
  }

  private twinOf(kind: RecordKind, content: Contents[RecordKind], owner: string): OutboxRecord | undefined {
    return this.journal.all().find((record) => {
      if (record.kind !== kind || record.owner !== owner) return false
      return idOf(record) === idOf({ kind, content })
    })
  }

  private publish(): void {
    this.store.set(outboxView(this.journal.all(), this.sender.sending, this.sender.troubles))
  }
}
