import { actingAs } from '../as'
import { storedDocuments, type StoredDocument } from '../audits'
import { expectBoardsToEqualRecount } from '../recount'
import { people as cast } from '../people'
import type { Life } from './life'
import { same } from './same'
import { questionsOf } from './reads'
import { textIn } from './stored'

const AT_ONCE = 6

/** Everybody asks about some of everything: each gets exactly what her post allows. */
export async function expectEverybodyToSeeHers(life: Life, salt: number): Promise<void> {
  const asked = Object.entries(life.world.people).flatMap(([by, { openid }], index) =>
    questionsOf(life.world, by, salt + index).map((question) => ({
      ...question,
      by,
      caller: actingAs(life.emulator, openid),
    })),
  )
  for (let first = 0; first < asked.length; first += AT_ONCE) {
    await Promise.all(
      asked.slice(first, first + AT_ONCE).map(async ({ title, ask, expected, by, caller }) => {
        const answer = await ask(caller)
        if (answer !== expected)
          throw life.failure(`${life.nameOf(by)} asked for ${title}\n  expected ${expected}\n  answered ${answer}`)
      }),
    )
  }
}

/** The figures of every unit are what a recount of its records says. */
export async function expectFiguresOfAllUnits(life: Life): Promise<void> {
  const officer = actingAs(life.emulator, cast.chenXiaomin.openid)
  for (const unitId of Object.keys(life.world.units)) {
    await expectBoardsToEqualRecount(life.emulator, officer, unitId).catch((error: unknown) => {
      throw life.failure(`figures of ${unitId}: ${String(error)}`)
    })
  }
}

const toldElsewhere = /^(record\.moved|job\.advanced|unit\.imported) /

/** One line a write, none for what was refused or done before. */
export async function expectOneLineAWrite(life: Life, alreadyThere: ReadonlySet<string>): Promise<void> {
  const lines: Record<string, number> = {}
  for (const county of life.counties) {
    for (const line of await storedDocuments(life.emulator, 'audits', { 'within.d2': county })) {
      const words = `${textIn(line, 'action')} ${textIn(line, 'subject')}`
      if (!alreadyThere.has(idOf(line)) && !toldElsewhere.test(words)) lines[words] = (lines[words] ?? 0) + 1
    }
  }
  const expected = life.world.lines
  if (life.possible.some((world) => same(world.lines, lines))) return
  const wrong = [...new Set([...Object.keys(expected), ...Object.keys(lines)])].filter(
    (line) => expected[line] !== lines[line],
  )
  throw life.failure(
    wrong.map((line) => `${line}: expected ${expected[line] ?? 0} lines, found ${lines[line] ?? 0}`).join('\n'),
  )
}

/** The lines of founding the counties. */
export async function linesOfNow(life: Life): Promise<ReadonlySet<string>> {
  const found = await Promise.all(
    life.counties.map((county) => storedDocuments(life.emulator, 'audits', { 'within.d2': county })),
  )
  return new Set(found.flat().map(idOf))
}

const idOf = (document: StoredDocument): string => textIn(document, '_id')
