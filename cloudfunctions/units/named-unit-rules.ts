import { searchable } from '../shared/unit-rules'

/** A unit as a sheet names it: by code, or by the steps down to it, 东昌府区 / 堂邑镇 / 杨庄村. */
export interface NamedBy {
  code?: string | undefined
  steps: readonly string[]
}

/** A unit that a name may mean, with the names of those above it, from the city down. */
export interface CandidateUnit {
  id: string
  name: string
  above: readonly string[]
}

const BETWEEN_STEPS = /[/\\>→|｜、,，\s]+/

/** Of a row's columns, from the widest down; 单位 may hold the whole path. What is said twice in a row counts once. */
export function namedBy(values: {
  code?: string
  county?: string
  town?: string
  village?: string
  unit?: string
}): NamedBy {
  const { code, county, town, village, unit } = values
  const steps = [county, town, village, ...(unit?.normalize('NFKC').split(BETWEEN_STEPS) ?? [])]
  const named = steps.filter((step): step is string => step !== undefined && step !== '')
  return { code, steps: named.filter((step, index) => searchable(step) !== searchable(named[index - 1] ?? '')) }
}

/** The exact names under which the last step may stand in the tree. */
export const namesToLookFor = ({ steps }: NamedBy): string[] => {
  const last = steps.at(-1)
  if (last === undefined) return []
  const plain = searchable(last)
  return [...new Set([last, plain, `${plain}妇联`, `${plain}妇女联合会`])]
}

export const saysAnything = ({ code, steps }: NamedBy): boolean => code !== undefined || steps.length > 0

/** Finds, among very many, those that a naming may mean: by code, or by the last step. */
export function candidatesBy(all: readonly CandidateUnit[]): (named: NamedBy) => readonly CandidateUnit[] {
  const byId = new Map(all.map((unit) => [unit.id, unit]))
  const byName = new Map<string, CandidateUnit[]>()
  for (const unit of byId.values()) {
    const name = searchable(unit.name)
    byName.set(name, [...(byName.get(name) ?? []), unit])
  }
  return ({ code, steps }) => {
    if (code === undefined) return byName.get(searchable(steps.at(-1) ?? '')) ?? []
    const unit = byId.get(code)
    return unit ? [unit] : []
  }
}

const SHOWN = 5

/** The one unit that is meant, or what to write instead. */
export function unitMeant(
  { code, steps }: NamedBy,
  candidates: readonly CandidateUnit[],
  rootName: string,
): CandidateUnit | string {
  if (code !== undefined) return unitOfCode(code, steps, candidates, rootName)
  const words = steps.join(' ')
  const found = candidates.filter((unit) => fits(unit, steps))
  const [first, second] = found
  if (!first) return `没有找到“${words}”，或者它不归${rootName}管`
  if (!second) return first
  const listed = found.slice(0, SHOWN).map(({ above, name }) => [...above.slice(-2), name].join('/'))
  return `有 ${found.length} 个“${words}”：${listed.join('；')}${found.length > SHOWN ? ' 等' : ''}。请把上级也写上`
}

function unitOfCode(
  code: string,
  steps: readonly string[],
  candidates: readonly CandidateUnit[],
  rootName: string,
): CandidateUnit | string {
  const unit = candidates.find(({ id }) => id === code)
  if (!unit) return `没有代码是 ${code} 的单位，或者它不归${rootName}管`
  return steps.length === 0 || fits(unit, steps)
    ? unit
    : `代码 ${code} 是${unit.name}，和写的“${steps.join(' ')}”对不上`
}

/** Its own name is the last step, and the others stand above it in this order. */
function fits({ name, above }: CandidateUnit, steps: readonly string[]): boolean {
  const last = steps.at(-1)
  if (last === undefined || searchable(last) !== searchable(name)) return false
  let from = 0
  return steps.slice(0, -1).every((step) => {
    const at = above.findIndex((ancestor, index) => index >= from && searchable(ancestor) === searchable(step))
    from = at + 1
    return at >= 0
  })
}
