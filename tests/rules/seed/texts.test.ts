import { stories } from '../../../emulator/seed/texts/lines'
import { declinedNotes, notes, notHomeNotes } from '../../../emulator/seed/texts/notes'
import { childWishes, womenWishes } from '../../../emulator/seed/texts/wishes'

const targets = ['emptyNest', 'hardship', 'business', 'discord'] as const
const every = Object.values(stories).flat()
const everyNote = Object.values(notes)
  .flat()
  .map(({ text }) => text)
const everyText = [
  ...every.flatMap(({ concern, promise, resolution }) => [concern, promise ?? resolution, resolution]),
  ...everyNote,
  ...notHomeNotes,
  ...declinedNotes,
  ...womenWishes,
  ...childWishes,
]

describe('the texts of the visits', () => {
  it('are many, and no two households need to tell the same', () => {
    expect(targets.flatMap((target) => stories[target]).length).toBeGreaterThanOrEqual(80)
    for (const target of targets) expect(stories[target].length).toBeGreaterThanOrEqual(20)
    expect(new Set(every.map(({ concern }) => concern)).size).toBe(every.length)
    expect(new Set(womenWishes).size).toBeGreaterThanOrEqual(20)
    expect(new Set(childWishes).size).toBeGreaterThanOrEqual(20)
  })

  it('are short plain sentences without numbers, letters or names of institutions', () => {
    for (const text of everyText) {
      expect(Array.from(text).length).toBeLessThanOrEqual(26)
      expect(text).not.toMatch(/[0-9A-Za-z！!]|有限公司|大学(?!生)|医院|银行/)
    }
  })

  it('fit every household in every month: some need nobody in particular and no season', () => {
    for (const subject of Object.values(notes))
      expect(subject.some(({ needs, months }) => needs.length === 0 && !months)).toBe(true)
    for (const target of ['emptyNest', 'hardship', 'business', 'ordinary'] as const)
      expect(stories[target].some(({ needs, months }) => needs.length === 0 && !months)).toBe(true)
  })
})
