import type { Contract, Input, Output } from '../../contracts/contract'
import { domainOf } from '../../contracts/contract'
import type { FailureReport, Reply } from '../../contracts/failures'
import type { CallCost } from '../../emulator/control/costs'
import type { TestEmulator } from './emulator'

/** The cloud said no; `code` is the failure's. */
export class Refused extends Error {
  constructor(readonly failure: FailureReport) {
    super(failure.code)
  }
}

export interface Caller {
  openid: string
  call<C extends Contract>(contract: C, input: Input<C>): Promise<Output<C>>
  /** The same, with what it cost. */
  costing<C extends Contract>(contract: C, input: Input<C>): Promise<{ value: Output<C>; cost: CallCost }>
  /** The failure's code; fails the test when the call succeeds. */
  refusal<C extends Contract>(contract: C, input: unknown): Promise<FailureReport>
}

/** Acts as the WeChat user with this openid, through the function that a phone would call. */
export function actingAs(emulator: TestEmulator, openid: string): Caller {
  async function send(contract: Contract, input: unknown): Promise<{ reply: Reply<unknown>; cost: CallCost }> {
    const event = { action: contract.name, input }
    const { result, cost } = await emulator.call<Reply<unknown>>(openid, domainOf(contract.name), event)
    return { reply: result, cost }
  }
  async function costing<C extends Contract>(contract: C, input: Input<C>) {
    const { reply, cost } = await send(contract, input)
    if (!reply.ok) throw new Refused(reply.failure)
    return { value: contract.output.parse(reply.value) as Output<C>, cost }
  }
  return {
    openid,
    costing,
    call: async (contract, input) => (await costing(contract, input)).value,
    async refusal(contract, input) {
      const { reply } = await send(contract, input)
      if (reply.ok) throw new Error(`${contract.name} was not refused`)
      return reply.failure
    },
  }
}
