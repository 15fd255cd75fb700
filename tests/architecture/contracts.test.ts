import path from 'node:path'
import { declaredFailureCodes, failureCodes } from '../../contracts/failures'
import { roles } from '../../contracts/roles'
import type { Message } from '../../src/messages'
import { exists, filesIn, read, root } from './support/files'
import { domains, exported, registered } from './support/registry'

const load = (file: string) => jest.requireActual<Record<string, unknown>>(path.join(root, file))
const cases = registered.map((entry) => [entry.name, entry] as const)

describe('the registry of contracts', () => {
  it('has every contract once', () => {
    expect(registered.map(({ constant }) => constant).sort()).toEqual([...exported].sort())
    expect(new Set(registered.map(({ name }) => name)).size).toBe(registered.length)
  })

  it('uses every failure code, every role and no other', () => {
    const raised = new Set(registered.flatMap(({ contract }) => contract.failures))
    const admitted = new Set(registered.flatMap(({ contract }) => contract.roles))
    expect([...raised].sort()).toEqual([...declaredFailureCodes].sort())
    expect([...admitted].filter((audience) => audience !== 'anyone').sort()).toEqual([...roles].sort())
  })

  it.each(cases)('%s is named for its domain and admits somebody', (name, { domain, contract }) => {
    expect(name).toMatch(new RegExp(`^${domain}\\.[a-z][a-zA-Z]*$`))
    expect(contract.roles.length).toBeGreaterThan(0)
    expect(['read', 'write']).toContain(contract.kind)
  })
})

describe('the use cases', () => {
  it.each(cases)('%s has its own file, which exports its handler', (_name, { handlerFile, constant, contract }) => {
    expect(exists(handlerFile) ? handlerFile : 'missing').toBe(handlerFile)
    expect(load(handlerFile)).toHaveProperty([`${constant}Handler`, 'contract'], contract)
  })

  it.each(domains)('%s serves its contracts, all of them and no other', (domain) => {
    const { handlers } = load(`cloudfunctions/${domain}/handlers.ts`) as { handlers: { contract: { name: string } }[] }
    const served = handlers.map(({ contract }) => contract.name)
    const promised = registered.filter((entry) => entry.domain === domain).map(({ name }) => name)
    expect([...served].sort()).toEqual([...promised].sort())
  })

  it.each(domains)('%s goes the one way of every request', (domain) => {
    expect(read(`cloudfunctions/${domain}/index.ts`)).toMatch(/^export const main = serve\(handlers\b/m)
  })

  it('stand in domains of the registry only', () => {
    const folders = new Set(filesIn(['cloudfunctions'], /\.ts$/).map((file) => file.split('/')[1]))
    expect([...folders].filter((folder) => folder !== 'shared').sort()).toEqual([...domains].sort())
  })
})

describe('what a contract promises', () => {
  const { failureMessage } = load('src/messages.ts') as { failureMessage: Record<string, Partial<Message> | undefined> }

  it.each(failureCodes)('failure %s says on the phone what happened and what to do', (code) => {
    expect(failureMessage[code]?.title).toMatch(/[\u4e00-\u9fff]{4,}/)
    expect(failureMessage[code]?.advice).toMatch(/[\u4e00-\u9fff]{4,}.*。$/)
  })

  it.each(cases)('%s is called by a function test', (_name, { constant }) => {
    const word = new RegExp(`\\b${constant}\\b`)
    const tests = filesIn(['tests/functions'], /\.test\.ts$/).filter((file) => word.test(read(file)))
    expect(tests).not.toEqual([])
  })
})
