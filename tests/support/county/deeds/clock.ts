import { stepJob } from '../../../../contracts/jobs'
import { adoptPlaces } from '../adopt'
import { answerTo, hasRole, pick, refusedAtTheDoor, somebody, type Deed, type Plan, type Seen } from '../deed'
import { sees, type World } from '../world'

const alive = (world: World) => Object.entries(world.jobs).filter(([, { state }]) => state !== 'done')

/** Somebody pushes a job a little further; how far is for the cloud to say. */
export const planStep: Plan = (world, dice) => {
  const [jobId, job] = pick(dice.how % 7 === 6 ? Object.entries(world.jobs) : alive(world), dice.one) ?? []
  if (!jobId || !job) return null
  const by = somebody(world, dice, (person, id) => hasRole(stepJob.roles)(person) && sees(world, id, job.place))
  return {
    title: `steps ${jobId}`,
    by,
    movesRecords: true,
    send: (as) => answerTo(as, stepJob, { jobId }),
    happen: (then, seen) => refusedAtTheDoor(then, by, stepJob.roles) ?? stepped(then, by, jobId, seen),
  }
}

function stepped(world: World, by: string, jobId: string, { stored }: Seen): string {
  if (!sees(world, by, world.jobs[jobId]?.place)) return 'NOT_FOUND'
  adoptPlaces(world, stored)
  return 'ok'
}

/** The cloud's own clock goes on with all jobs; `passing`: a minute after the records arrived. */
export const planTimer: Plan = (world, dice): Deed => {
  const checking = alive(world).filter(([, { state }]) => state === 'checking')
  const [passing] = pick(checking, dice.one) ?? []
  return {
    title: passing ? `a minute later the clock looks after ${passing}` : 'the clock looks after the jobs',
    by: null,
    movesRecords: true,
    async send(_, cloud) {
      if (passing) await cloud.letAMinutePass(passing)
      await cloud.fireTimer('grids', 'jobs')
      return 'ok'
    },
    happen(then, { stored }) {
      adoptPlaces(then, stored)
      return 'ok'
    },
  }
}

export const planFold: Plan = (): Deed => ({
  title: 'the clock adds the log to the boards',
  by: null,
  async send(_, cloud) {
    await cloud.fireTimer('insights', 'fold')
    return 'ok'
  },
  happen: () => 'ok',
})
