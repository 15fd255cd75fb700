import { readFileSync } from 'node:fs'
import { cities } from '../../../emulator/seed/cities'
import { cutAll } from '../../../emulator/seed/cut-divisions'
import { flatten, levelOf, lineageOf, type Division, type Level } from '../../../emulator/seed/division'

const count = (city: Division, level: Level): number =>
  flatten(city).filter(({ code }) => levelOf(code) === level).length

describe('the slice of the division tables', () => {
  it('is what the program cuts from the package', () => {
    const stale = [...cutAll()].filter(([path, text]) => readFileSync(path, 'utf8') !== text).map(([path]) => path)
    expect(stale).toEqual([])
  }, 60_000)

  it.each([
    ['3715', '聊城市', 8, 136, 2408],
    ['1503', '乌海市', 3, 22, 87],
  ])('holds every division of %s %s', (code, name, counties, towns, villages) => {
    const city = cities.find(({ division }) => division.code === code)?.division as Division
    expect(city.name).toBe(name)
    expect([count(city, 'county'), count(city, 'town'), count(city, 'village')]).toEqual([counties, towns, villages])
  })

  it('gives every division one parent, the one its code begins with, and sorts by code', () => {
    const below = (parent: Division): void => {
      const codes = (parent.children ?? []).map(({ code }) => code)
      expect(codes).toEqual([...new Set(codes)].sort())
      for (const child of parent.children ?? []) {
        expect(lineageOf(child.code).at(-2)).toBe(parent.code)
        below(child)
      }
    }
    for (const { division } of cities) below(division)
  })

  it('marks what is no town and no village', () => {
    const zones = cities.flatMap(({ division }) => flatten(division)).filter(({ kind }) => kind === 'zone')
    expect(zones.map(({ code }) => code).sort()).toEqual([
      '150302400',
      '150302400498',
      '150303102400',
      '150303104400',
      '150304400',
      '150304400498',
      '371502400',
      '371502400498',
    ])
    expect(zones.every(({ code }) => Number(code.slice(-3)) >= 400)).toBe(true)
  })
})
