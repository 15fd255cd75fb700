import type * as z from 'zod/mini'
import { domainOf, type Contract, type Output } from '../../../contracts/contract'
import type { FailureReport, Reply } from '../../../contracts/failures'

/** The public way in: a contract, called as a person. */
export interface Cloud {
  call<C extends Contract>(openid: string, contract: C, input: z.input<C['input']>): Promise<Output<C>>
  /** How many calls were answered. */
  readonly calls: number
}

/** The cloud said no, and saying it again would not help. */
export class Refusal extends Error {
  constructor(
    readonly contract: string,
    readonly failure: FailureReport,
  ) {
    super(`${contract} 没成：${failure.code} ${JSON.stringify(failure.details)}`)
  }
}

interface Answer {
  result?: Reply<unknown>
  errCode?: number
  errMsg?: string
}

const attempts = 6
const firstPause = 100

/** @param url address of a running emulator; every record has its own id, so a call that got lost or took too long is sent again. */
export const connect = (url: string): Cloud => {
  let calls = 0
  return {
    get calls() {
      return calls
    },
    async call<C extends Contract>(openid: string, contract: C, input: z.input<C['input']>) {
      const body = JSON.stringify({ action: contract.name, input })
      const reply = await answered(() => post(`${url}/call/${domainOf(contract.name)}`, openid, body))
      calls += 1
      if (!reply.ok) throw new Refusal(contract.name, reply.failure)
      return reply.value as Output<C>
    },
  }
}

const isBusy = (reply: Reply<unknown>): boolean => !reply.ok && reply.failure.code === 'BUSY'

/** Sends until there is an answer other than `BUSY`; the last answer or failure stands. */
const answered = async (send: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> => {
  for (let attempt = 1; attempt < attempts; attempt++) {
    const reply = await send().catch(() => null)
    if (reply && !isBusy(reply)) return reply
    await new Promise((resolve) => setTimeout(resolve, firstPause * 2 ** attempt))
  }
  return send()
}

const post = async (address: string, openid: string, body: string): Promise<Reply<unknown>> => {
  const headers = { 'content-type': 'application/json', 'x-openid': openid }
  const response = await fetch(address, { method: 'POST', headers, body }).catch((cause: unknown) => {
    throw new Error(`连不上模拟云 ${new URL(address).origin}，先用 npm run emulator 或 npm start 启动它`, { cause })
  })
  const answer = (await response.json()) as Answer
  if (!answer.result) throw new Error(`${new URL(address).pathname}：${answer.errMsg ?? '没有回答'}`)
  return answer.result
}
