import { layerPlants, prohibitionPlants, type HousePlant } from './support/house-plants'
import { lint, type Finding, type HouseRule } from './support/lint'

interface Case {
  rule: 'house/layers' | 'house/prohibitions'
  id: string
  path: string
  text: string
  broken: boolean
}

const casesOf = (rule: Case['rule'], plants: Readonly<Record<string, HousePlant>>): Case[] =>
  Object.entries(plants).flatMap(([id, { breaks, keeps }]) => [
    ...breaks.map(([path, text]) => ({ rule, id, path, text, broken: true })),
    ...keeps.map(([path, text]) => ({ rule, id, path, text, broken: false })),
  ])

const cases = [...casesOf('house/layers', layerPlants), ...casesOf('house/prohibitions', prohibitionPlants)]
const { rules, findings } = lint(cases)
const houseRules = new Map<string, HouseRule>([...rules.layers, ...rules.prohibitions].map((rule) => [rule.id, rule]))

const reports = ({ rule, id }: Case, found: readonly Finding[]) =>
  found.filter(({ ruleId, message }) => ruleId === rule && message.endsWith(`[${id}]`))

describe('the dependency rules of the house', () => {
  it('are each proven by a planted violation', () => {
    expect(Object.keys(layerPlants)).toEqual(rules.layers.map(({ id }) => id))
    expect(Object.keys(prohibitionPlants)).toEqual(rules.prohibitions.map(({ id }) => id))
  })

  it.each([...houseRules.values()])('$id says what to do instead', ({ says, instead }) => {
    expect(says).toMatch(/^[A-Za-z].{15,}[.]$/)
    expect(instead).toMatch(/^[A-Z][a-z]+ .{10,}[.]$/)
  })

  it.each(cases.map((plant, index) => [plant.broken ? 'reports' : 'allows', plant.path, plant.text, index] as const))(
    '%s in %s: %s',
    (_verb, _path, _text, index) => {
      const plant = cases[index] as Case
      const found = reports(plant, findings[index] ?? [])
      expect(found.length > 0).toBe(plant.broken)
      for (const { message, severity } of found) {
        expect(message).toContain(houseRules.get(plant.id)?.instead)
        expect(severity).toBe(2)
      }
    },
  )

  it('read every planted text: none is a syntax error', () => {
    expect(findings.flat().filter(({ ruleId }) => ruleId === null)).toEqual([])
  })
})
