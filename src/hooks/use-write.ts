import type { Contract, Input, Output } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { type Action, useAction } from './use-action'

/** A write that needs the network now (the office's). What may happen at a door goes through the outbox instead. */
export function useWrite<C extends Contract>(contract: C): Action<[Input<C>], Output<C>> {
  const { call } = currentClient()
  return useAction((input: Input<C>) => call(contract, input))
}

/** An id for a record made here. */
export const useNewId = (): (() => Promise<string>) => currentClient().ids.next
