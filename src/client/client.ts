import type { Person } from '../../contracts/identity'
import { Areas } from './area/areas'
import { Briefs } from './area/briefs'
import { openLeftGrids } from './area/left-grids'
import { createBackoff } from './backoff'
import { createCall } from './call'
import type { Device } from './device'
import { type Drafts, openDrafts } from './drafts/drafts'
import { openKeptForms } from './drafts/kept-forms'
import { chooseOpenid } from './emulator-person'
import { Cases } from './founding/cases'
import { isOfFounding } from './founding/pending'
import { dropSame } from './founding/writing'
import { Outbox } from './outbox/outbox'
import { Album } from './photos/album'
import { openReadCache } from './reads/read-cache'
import { openReads } from './reads/reads'
import { openSession, type Session } from './session'
import { createDiscarding } from './discarding'
import { Reminders } from './reminders'
import { createSettling } from './settling'
import { createSheets } from './sheets'
import type { Transport } from './transport/transport'
import { createUlidMaker } from './ulid'
import { discardRecord, hasArrived, tidyAfterStart } from './visits'

const INSTALLATION_KEY = 'installation'

export type Client = ReturnType<typeof createClient>

interface Options {
  device: Device
  transport: Transport
  /** 0 to below 1, for the jitter of retries. */
  random?: () => number
}

/** The phone's side of everything, on any device and any way to the cloud. Opens what is stored, sends nothing yet. */
export function createClient({ device, transport, random = Math.random }: Options) {
  const ids = createUlidMaker(device)
  const call = createCall({ device, transport, installation: () => installationOf(device, ids) })
  const backoffFor = (run: () => void) => createBackoff(device, run, random)
  const cache = openReadCache(device.storage)
  const reads = openReads({ call, cache, now: device.now })
  const drafts = openDrafts(device)
  const forms = openKeptForms(device.storage)
  const session = openSession({
    storage: device.storage,
    call,
    onPerson: (person) => followPerson({ areas, briefs, reads }, person),
    onUnbound(staffId) {
      drafts.removeOf(staffId)
      forms.removeOf(staffId)
      outbox.forgetArrived(staffId)
    },
    quiet: async () => {
      await Promise.all([outbox.settled(), album.settled()])
    },
  })
  const { author, confirm } = session
  const cases = new Cases({ storage: device.storage, call })
  const reminders = new Reminders({ device, call, ids })
  const outbox = new Outbox({
    ...{ device, call, ids, backoffFor, author, confirmAuthor: confirm, makeRoom: cache.clear },
    ownsCase: (owner) => cases.owns(owner),
  })
  const album = new Album({
    ...{ device, transport, call, ids, author, confirmAuthor: confirm, backoffFor },
    hasArrived: (visitId, photoId) => hasArrived({ outbox, drafts }, visitId, photoId),
  })
  const briefs = new Briefs({ device, call })
  const leftGrids = openLeftGrids(device.storage, device.now)
  const areas = new Areas({
    ...{ device, call, author },
    onGone(owner, area) {
      if (session.view.get().person?.role === 'gridMember') leftGrids.note(owner, area)
    },
    onSplit(owner, gone) {
      if (session.view.get().person?.role === 'gridMember') leftGrids.noteSplit(owner, gone)
    },
    onRefused: () => void session.refresh(),
  })
  const settling = createSettling({ device, outbox, ids })
  const sheets = createSheets({ device, transport, ids, author })
  const discarding = createDiscarding({ device, remove: (record) => discardRecord({ outbox, album }, record) })

  /** Records first, then the photos that waited for them. Never throws. */
  const synchronize = async () => {
    await outbox.send()
    await reminders.send()
    await album.send()
  }

  tidyAfterStart({ outbox, drafts, album })
  return {
    ...{ device, call, ids, session, outbox, album, drafts, forms, areas, briefs, leftGrids, reads },
    ...{ cases, reminders, settling, sheets, discarding, synchronize },
    /** With the emulator: plays another WeChat user from now on. */
    actAs: (openid: string) => session.changeUser(() => playAs(openid, { device, cases, reminders })),
    /** Listens to the phone and begins: who she is, then what waits. Answers how to stop. */
    start: () => begin({ device, session, outbox, album, drafts, cases }, synchronize),
  }
}

interface Followers {
  areas: Areas
  briefs: Briefs
  reads: { clear(): void }
}

function followPerson({ areas, briefs, reads }: Followers, person: Person | null): void {
  areas.keepOnly(person && { staffId: person.staffId, name: person.name }, gridIdsOf(person))
  briefs.keepOnly(person?.staffId ?? null, gridIdsOf(person))
  reads.clear()
}

interface OfTheUser {
  device: Device
  cases: Cases
  reminders: Reminders
}

function playAs(openid: string, { device, cases, reminders }: OfTheUser): void {
  chooseOpenid(device.storage, openid)
  cases.clear()
  reminders.clear()
}

interface Begun {
  device: Device
  session: Session
  outbox: Outbox
  album: Album
  drafts: Drafts
  cases: Cases
}

function begin({ device, session, outbox, album, drafts, cases }: Begun, synchronize: () => Promise<void>): () => void {
  /** Only somebody without a post, or with a case on this phone, is asked for: it would be in vain for the others. */
  const refreshCases = async () => {
    if (session.view.get().state === 'unbound' || cases.view.get().cases.length > 0) await cases.refresh()
  }
  /** First what is hers arrives, then she learns whether her post or grids changed meanwhile. Never throws. */
  const catchUp = async () => {
    await synchronize()
    await session.refresh()
    await refreshCases()
  }
  const stops = [
    device.network.onChange((online) => {
      if (online) void catchUp()
    }),
    device.lifecycle.onShow(() => void catchUp()),
    device.lifecycle.onHide(drafts.flush),
    onArrival(outbox, () => void album.send()),
    followCases(outbox, cases),
  ]
  void session.refresh().then(refreshCases).then(synchronize)
  return () => {
    for (const stop of stops) stop()
  }
}

/** A record that just arrived may have photos waiting for it, whoever asked for the sending. */
function onArrival({ view }: Outbox, run: () => void): () => void {
  const countArrived = () => view.get().records.filter(({ state }) => state === 'arrived').length
  let before = countArrived()
  return view.subscribe(() => {
    const now = countArrived()
    if (now > before) run()
    before = now
  })
}

/** What arrived of a case becomes part of it; what was refused has her look at the case as it is now. */
function followCases(outbox: Outbox, cases: Cases): () => void {
  const countRefused = () =>
    outbox.view.get().records.filter(({ record }) => isOfFounding(record) && record.phase === 'problem').length
  let before = countRefused()
  return outbox.view.subscribe(() => {
    cases.takeIn(outbox.view.get().records)
    const now = countRefused()
    if (now > before) void cases.refresh().then(() => dropSame(outbox, cases))
    before = now
  })
}

const gridIdsOf = (person: Person | null): string[] => (person ? person.grids.map((grid) => grid.id) : [])

async function installationOf(device: Device, ids: { next(): Promise<string> }): Promise<string> {
  const known = device.storage.getItem(INSTALLATION_KEY)
  if (known) return known
  const made = await ids.next()
  device.storage.setItem(INSTALLATION_KEY, made)
  return made
}
