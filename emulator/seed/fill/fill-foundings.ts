import { handIn, recordCount, reply } from '../../../contracts/founding-approvals'
import { changeRows, fillBlanks, getCase, openCase, type FoundingCase } from '../../../contracts/founding-cases'
import { establish } from '../../../contracts/founding-federation'
import { catalogue, vocabulary } from '../../../contracts/founding/catalogue'
import { progressOf, type StepState } from '../../../contracts/founding/progress'
import type { HandOverKind } from '../../../contracts/founding/route'
import { instantOf } from '../day-time'
import type { FoundingPlan } from '../plan/founding-plan'
import { foundingRows } from '../plan/founding-rows'
import { foundingContests } from '../plan/founding-votes'
import { seedUlid } from '../seed-ulid'
import type { Cloud } from './cloud'
import type { Filling } from './filling'
import { chunksOf } from './pool'

const rowsAtOnce = 50
const mostSteps = 40

/** Opens the cases and brings each as far as planned, both sides in their turns. One that is there already stays as it is. */
export const fillFoundings = async ({ cloud }: Filling, plans: readonly FoundingPlan[]): Promise<void> => {
  for (const plan of plans) await new FoundingWalk(cloud, plan).go()
}

class FoundingWalk {
  private written = 0

  constructor(
    private readonly cloud: Cloud,
    private readonly plan: FoundingPlan,
  ) {}

  async go(): Promise<void> {
    const { plan, cloud } = this
    const { id, route, superiorId, unitName, contact } = plan
    const { name, phone } = contact
    const opening = { id, route, superiorId, unitName, contact: { name, phone }, answers: [], demo: true }
    const { case: opened } = await cloud.call(contact.openid, openCase, opening)
    if (opened.version > 1) return
    for (let steps = 0; steps < mostSteps; steps++) {
      const current = currentOf(await this.see())
      if (!current || current.step.stage === 'established') break
      await this.fillStep(current)
      if (current.step.id === plan.until) return
      await this.finishStep(current)
    }
    if (plan.until === null) await cloud.call(plan.officerOpenid, establish, { caseId: id, unitId: this.idFor('unit') })
  }

  private async see(): Promise<FoundingCase> {
    return (await this.cloud.call(this.plan.contact.openid, getCase, { caseId: this.plan.id })).case
  }

  /** The blanks and rosters of a step, but for those left open; of the federation's own step nothing, where it ends there. */
  private async fillStep({ step, asked, open, toConfirm }: StepState): Promise<void> {
    const { plan } = this
    if (step.id === plan.until && step.turn === 'superior') return
    const { answers } = await this.see()
    const isOptional = (id: string) => id in plan.answers && answers[id] === undefined
    const wanted = asked.filter((id) => open.includes(id) || toConfirm.includes(id) || isOptional(id))
    for (const id of wanted.filter((blank) => !plan.open.includes(blank))) {
      if (id in vocabulary.rosters) await this.enroll(id)
      else await this.fill(id)
    }
  }

  private async finishStep({ step }: StepState): Promise<void> {
    const { cloud, plan } = this
    const { id: caseId, contact, officerOpenid } = plan
    if (step.count) {
      const contests = foundingContests(plan, step.count)
      const count = { id: this.idFor(step.id), caseId, of: step.count, heldOn: plan.today, contests }
      await cloud.call(contact.openid, recordCount, count)
    }
    if (!step.handOver) return
    const paper = { id: this.idFor(`hand/${step.id}`), caseId, kind: step.handOver satisfies HandOverKind, note: null }
    if (step.turn !== 'superior') await cloud.call(contact.openid, handIn, paper)
    else await cloud.call(officerOpenid, reply, { ...paper, decision: 'approved' as const, notes: [] })
  }

  private async fill(blank: string): Promise<void> {
    const { answers, rosters } = await this.see()
    const value = this.plan.answers[blank] ?? progressOf(factsOf(await this.see()), catalogue, vocabulary).values[blank]
    const asked = vocabulary.blanks[blank]
    if (value === undefined || !asked) throw new Error(`种子里没有写 ${blank}`)
    const stamps = Object.entries({ ...answers, ...rosters }).map(([id, { stamp }]) => [id, stamp] as const)
    const seen = Object.fromEntries(stamps.filter(([id]) => asked.inViewOf?.includes(id)))
    const base = answers[blank]?.stamp ?? null
    const fills = [{ id: this.idFor(blank), caseId: this.plan.id, blank, value, base, seen }]
    const openid = asked.filledBy === 'superior' ? this.plan.officerOpenid : this.plan.contact.openid
    const { receipts } = await this.cloud.call(openid, fillBlanks, { fills })
    if (receipts[0]?.state !== 'stored') throw new Error(`没收下：${blank} ${JSON.stringify(receipts[0])}`)
  }

  private async enroll(roster: string): Promise<void> {
    const rows = foundingRows(this.plan, roster).map((cells, index) => ({
      id: this.idFor(`${roster}/${index}`),
      cells,
    }))
    for (const put of chunksOf(rows, rowsAtOnce)) {
      const change = { id: this.idFor(`${roster}/change`), caseId: this.plan.id, roster, put, remove: [] }
      const { receipts } = await this.cloud.call(this.plan.contact.openid, changeRows, { changes: [change] })
      if (receipts[0]?.state !== 'stored') throw new Error(`没收下：${roster} ${JSON.stringify(receipts[0])}`)
    }
  }

  private idFor(key: string): string {
    this.written += 1
    return seedUlid(instantOf(this.plan.today), `founding/${this.plan.id}/${key}/${this.written}`)
  }
}

const factsOf = (found: FoundingCase) => ({
  ...found,
  handOvers: Object.fromEntries(found.handOvers.map(({ kind, state }) => [kind, state])),
})

const currentOf = (found: FoundingCase): StepState | null => progressOf(factsOf(found), catalogue, vocabulary).current
