import type { WeappApp } from '../weapp/launch'

/** Of one ballot paper: 实到、发出、收回、有效、无效. */
interface Ballots {
  present: number
  issued: number
  returned: number
  valid: number
  void: number
}

/** For, against and abstained, in the order of the candidates on the sheet. */
type VotesInOrder = readonly (readonly [number, number, number])[]

/** The numbers of one ballot paper: `prefix` of its contest and round, `member-1`. */
export async function typeBallots(app: WeappApp, prefix: string, ballots: Ballots): Promise<void> {
  for (const [field, number] of Object.entries(ballots)) await app.input(`#${prefix}-${field}`, String(number))
}

export async function typeVotes(app: WeappApp, prefix: string, votes: VotesInOrder): Promise<void> {
  for (const [index, [yes, no, neither]] of votes.entries()) {
    await app.input(`#${prefix}-for-${index + 1}`, String(yes))
    await app.input(`#${prefix}-against-${index + 1}`, String(no))
    await app.input(`#${prefix}-abstained-${index + 1}`, String(neither))
  }
}
