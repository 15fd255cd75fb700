import type { HandOverKind } from '../../contracts/founding/route'
import type { FoundingCase } from '../../contracts/founding-cases'

/** What changes hands. */
export const handOverName: Record<HandOverKind, string> = {
  petition: '请示',
  candidates: '候选人请示',
  result: '选举结果报告',
  registration: '联系人登记',
  application: '微家申请',
}

type State = FoundingCase['handOvers'][number]['state']

const deeds: Record<State, (name: string) => string> = {
  submitted: (name) => `交来${name}`,
  returned: (name) => `退回${name}`,
  approved: (name) => `同意${name}`,
  recalled: (name) => `撤回${name}`,
}

/** `交来请示`. */
export const handOverText = ({ kind, state }: Pick<FoundingCase['handOvers'][number], 'kind' | 'state'>): string =>
  deeds[state](handOverName[kind])
