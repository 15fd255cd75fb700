import path from 'node:path'
import { contracts } from '../../../contracts'
import type { Contract } from '../../../contracts/contract'
import { filesIn, root } from './files'

export interface Registered {
  domain: string
  /** `visits.record`. */
  name: string
  /** The constant that holds it: `recordVisits`. */
  constant: string
  contract: Contract
  /** Where its use case stands: `cloudfunctions/visits/record.ts`. */
  handlerFile: string
}

const modules = filesIn(['contracts'], /\.ts$/).map((file) =>
  jest.requireActual<Record<string, unknown>>(path.join(root, file)),
)
const constants = new Map(modules.flatMap((module) => Object.entries(module).map(([name, value]) => [value, name])))

export const domains = Object.keys(contracts)

/** Every contract of the registry, with the names that its other parts have by convention. */
export const registered: readonly Registered[] = Object.entries(contracts).flatMap(([domain, list]) =>
  (list as readonly Contract[]).map((contract) => ({
    domain,
    name: contract.name,
    constant: constants.get(contract) ?? '',
    contract,
    handlerFile: `cloudfunctions/${domain}/${kebab(contract.name.slice(contract.name.indexOf('.') + 1))}.ts`,
  })),
)

/** Every contract that a file of contracts/ exports, in the registry or not. */
export const exported: readonly string[] = [...constants].filter(([value]) => isContract(value)).map(([, name]) => name)

function kebab(camel: string): string {
  return camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function isContract(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'roles' in value && 'failures' in value && 'output' in value
}
