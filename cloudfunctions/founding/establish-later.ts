import type { establish } from '../../contracts/founding-federation'
import type { AuditLine } from '../shared/audit'
import type { PostChange, StaffDocument } from '../shared/actor'
import { fingerprint } from '../shared/fingerprint'
import { nothingWritten, written, type Call, type Written } from '../shared/handle'
import { messageDue } from '../shared/messages'
import { rowId } from '../shared/sheets/row-id'
import { postIn, termOrderOf } from '../shared/staff-document'
import { setEach } from '../shared/store'
import { Units, type UnitDocument } from '../shared/unit-document'
import { toFoundingCase } from './case-view'
import { changeCase } from './changing'
import { BindingsOfPosts, freePhoneOf, Posts } from './establish-repository'
import { postsElected } from './establish-rules'
import { electedTo, termFrom } from './executives-rules'
import { type Elected, postsOfByElection, succession } from './later-rules'
import { CaseDirectory, rosterKey, RosterRepository, type CaseDocument } from './repository'
import type { Sided } from './sides'

type Asked = Call<typeof establish>
type Later = NonNullable<CaseDocument['later']>
type Answer = { case: ReturnType<typeof toFoundingCase>; staff: number; covered: number }

interface Term {
  from: string
  to: string
}

/** A later election takes effect in the unit that is there: who stays, who comes and who goes, and the term. */
export async function takeEffect(call: Asked, { found, side }: Sided, later: Later): Promise<Written<Answer>> {
  const { store, actor, now } = call
  const answer = (of: CaseDocument, staff: number): Answer => ({
    case: toFoundingCase({ found: of, side }),
    staff,
    covered: 0,
  })
  if (found.unitId !== null) return nothingWritten(answer(found, 0))
  const [base] = await new CaseDirectory(store).forUpdate([later.of])
  const unit = await new Units(store, actor.scope).find(later.unitId)
  if (!base?.term || !unit || unit.validTo) return call.fail('NOT_FOUND')
  const isRenewal = found.route === 'renewal'
  const elected = await electedOf(call, found)
  const term = isRenewal ? termFrom(found) : { from: termFrom(found).from, to: base.term.to }
  const lines = await succeed(call, found, unit, elected, term)
  const changed = await changeCase(call, found, { unitId: unit._id }, 'founding.established')
  if (isRenewal) lines.push((await changeCase(call, base, renewed(base, later, term), 'founding.renewed')).audit)
  await messageDue(store, { id: `made:${found._id}`, kind: 'foundingTurn', to: { openid: found.contact.openid }, now })
  return written(answer(changed.found, elected.length), changed.audit, ...lines)
}

/** The founding keeps the term that goes on; its end is called to mind anew. */
function renewed({ done }: CaseDocument, { termNumber }: Later, term: Term): Partial<CaseDocument> {
  const { renewal: _last, ...others } = done ?? {}
  return { term: { number: termNumber, ...term }, done: others }
}

async function electedOf({ store }: Asked, found: CaseDocument): Promise<Elected[]> {
  const roster = await new RosterRepository(store).get(rosterKey(found._id, 'candidates'))
  const idOf = (index: number) => rowId(found._id, index)
  const rows = roster?.rows ?? []
  if (found.route === 'renewal') return postsElected(found, rows, idOf)
  return postsOfByElection(electedTo(found, 'member'), rows, idOf)
}

async function succeed(
  call: Asked,
  found: CaseDocument,
  unit: UnitDocument,
  elected: readonly Elected[],
  term: Term,
): Promise<AuditLine[]> {
  const posts = new Posts(call.store, call.actor.scope)
  const isRenewal = found.route === 'renewal'
  const holders = await posts.getManyForUpdate((await posts.holdersIn(unit)).map(({ _id }) => _id))
  const { stay, come, go } = succession(holders, elected, isRenewal)
  for (const { holder, elected: one } of stay)
    await posts.update(holder, setEach(amended(call, found, holder, one, term)))
  for (const holder of go) await leave(call, posts, holder, term.from)
  const taken = await posts.phonesTaken(come.flatMap(({ phone }) => phone ?? []))
  const fresh = come.map((one) => newPost(found, unit, one, term, taken))
  await posts.insert(fresh)
  const line =
    (action: string) =>
    ({ _id, place }: StaffDocument) => ({ action, subject: _id, place })
  return [
    ...stay.map(({ holder }) => line(`staff.${wayOf(found)}`)(holder)),
    ...go.map(line('staff.left')),
    ...fresh.map(line('staff.appointed')),
  ]
}

const wayOf = ({ route, answers }: CaseDocument): Exclude<PostChange['kind'], 'corrected'> => {
  if (route === 'renewal') return 'reelected'
  return answers.changeKind?.value === 'added' ? 'added' : 'substituted'
}

const entryOf = (found: CaseDocument): NonNullable<StaffDocument['entry']> => {
  const way = wayOf(found)
  return way === 'reelected' ? 'elected' : way
}

function amended({ now }: Asked, found: CaseDocument, holder: StaffDocument, { post }: Elected, term: Term) {
  const { post: held, termFrom: from, termTo: to, entry } = holder
  const change: PostChange = {
    ...{ id: found._id, kind: wayOf(found), on: term.from, note: null, at: now.toISOString() },
    before: { post: held, termFrom: from, termTo: to, ...(entry && { entry }) },
    fingerprint: fingerprint({ case: found._id, staff: holder._id }),
  }
  return {
    ...{ post, termFrom: term.from, termTo: term.to, entry: entryOf(found) },
    termOrder: termOrderOf({ _id: holder._id, termTo: term.to }),
    changes: [...(holder.changes ?? []), change],
  }
}

/** As when a post ends by hand: her WeChat is unbound, and her number is free. */
async function leave({ store }: Asked, posts: Posts, holder: StaffDocument, on: string): Promise<void> {
  if (holder.openid) await new BindingsOfPosts(store).remove(holder.openid)
  const left = { on, reason: '换届' }
  await posts.update(holder, setEach({ openid: null, left, phone: `${holder.phone}#${holder._id}` }))
}

function newPost(found: CaseDocument, unit: UnitDocument, one: Elected, term: Term, taken: ReadonlySet<string>) {
  const record = {
    ...{ id: one.id, unitId: unit._id, name: one.name, post: one.post },
    phone: freePhoneOf(one, taken),
    ...{ termFrom: term.from, termTo: term.to, entry: entryOf(found), demo: found.demo },
  }
  return postIn(unit, record, fingerprint(record))
}
