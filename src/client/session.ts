import { bindByInvite, bindByPhone, type Person, unbind, whoAmI } from '../../contracts/identity'
import type { Call } from './call'
import type { DeviceStorage } from './device'
import { asFailure, type CallFailure } from './failure'
import { readJson, writeJson } from './json-storage'
import type { Author } from './outbox/new-record'
import { createStore, type Watchable } from './store'

const KEY = 'session'

/**
 * `bound`: we know her, from the cloud or, offline, from last time. `unbound`: the cloud does not know this WeChat user.
 * `failed`: nothing known and the cloud cannot be asked.
 */
export type SessionState =
  | { state: 'starting'; person: null; failure: null }
  | { state: 'bound'; person: Person; failure: null }
  | { state: 'unbound'; person: null; failure: null }
  | { state: 'failed'; person: null; failure: CallFailure }

interface Options {
  storage: DeviceStorage
  call: Call
  /** Told before the screens when the person or her grids changed: what was another's leaves the phone. */
  onPerson(person: Person | null): void
  /** Told when she let go of her post on this phone. */
  onUnbound(staffId: string): void
  /** Ends when nothing is being sent in her name. */
  quiet(): Promise<void>
}

export interface Session {
  readonly view: Watchable<SessionState>
  author(): Author | null
  /** Asks the cloud who she is. Never throws; what was known stays when it cannot be asked. */
  refresh(): Promise<void>
  /** Who she is by the cloud's own word, asked once a start. Throws `CallFailure`. */
  confirm(): Promise<Author | null>
  /** `code` is what WeChat's phone button hands over. Throws `CallFailure`. */
  bindByPhone(code: string): Promise<Person>
  bindByInvite(invite: string): Promise<Person>
  /** Throws `CallFailure`; records that have not arrived stay on the phone. */
  unbind(): Promise<void>
  /** Runs a change of the WeChat user (emulator) while nothing is under way, then asks anew. */
  changeUser(change: () => void): Promise<void>
}

const starting: SessionState = { state: 'starting', person: null, failure: null }

export function openSession({ storage, call, onPerson, onUnbound, quiet }: Options): Session {
  const known = readJson<Person>(storage, KEY)
  const view = createStore<SessionState>(known ? bound(known) : starting)
  let confirmed = false

  const accept = (person: Person | null) => {
    confirmed = true
    const before = view.get().person
    if (person) writeJson(storage, KEY, person)
    else storage.removeItem(KEY)
    if (!isSamePost(before, person)) onPerson(person)
    view.set(person ? bound(person) : { state: 'unbound', person: null, failure: null })
  }

  const ask = async () => accept((await call(whoAmI, {})).person)

  const author = (): Author | null => {
    const { person } = view.get()
    return person && { staffId: person.staffId, name: person.name }
  }

  const refresh = () =>
    ask().catch((error: unknown) => {
      if (!view.get().person) view.set({ state: 'failed', person: null, failure: asFailure(error) })
    })

  const acceptBound = (person: Person): Person => {
    accept(person)
    return person
  }

  return {
    view,
    author,
    refresh,
    async confirm() {
      if (!confirmed) await ask()
      return author()
    },
    bindByPhone: async (code) => acceptBound((await call(bindByPhone, { code })).person),
    bindByInvite: async (invite) => acceptBound((await call(bindByInvite, { invite })).person),
    async unbind() {
      const staffId = view.get().person?.staffId
      await quiet()
      await call(unbind, {})
      accept(null)
      if (staffId) onUnbound(staffId)
    },
    async changeUser(change) {
      await quiet()
      confirmed = false
      storage.removeItem(KEY)
      view.set(starting)
      change()
      onPerson(null)
      await refresh()
    },
  }
}

const bound = (person: Person): SessionState => ({ state: 'bound', person, failure: null })

/** The same post with the same grids: then everything on the phone is still hers to see. */
function isSamePost(one: Person | null, other: Person | null): boolean {
  const sign = (person: Person | null) =>
    person && JSON.stringify([person.staffId, person.role, person.grids.map((grid) => grid.id)])
  return sign(one) === sign(other)
}
