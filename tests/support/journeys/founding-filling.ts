import { vocabulary } from '../../../contracts/founding/catalogue'
import type { WeappApp } from '../weapp/launch'
import type { WeappNode } from '../weapp/weapp-node'
import { sheetFile } from '../sheet-files'

/** Rows of a list, the first one of headings: how they come into it, as she has them. */
interface ListOfHers {
  by: 'paste' | 'sheet'
  rows: readonly (readonly string[])[]
}

/** Rows that she types one by one, by the field of each cell. */
interface TypedRows {
  by: 'hand'
  rows: readonly Readonly<Record<string, string>>[]
}

/** What she says when she is asked: by what the sheet or the list is called. */
export type Said = Readonly<Record<string, string | ListOfHers | TypedRows>>

const MOST_QUESTIONS = 60

/** Fills everything that the step on the screen still wants of her, one blank after the other; answers what she was asked. */
export async function fillStep(app: WeappApp, said: Said): Promise<string[]> {
  const asked: string[] = []
  while (app.has('#fill-next')) {
    if (asked.length > MOST_QUESTIONS) throw new Error(`the step does not end: ${asked.join(', ')}`)
    await app.tap('#fill-next')
    asked.push(...(await answerAll(app, said)))
  }
  return asked
}

/** Opens a place of the sentence by itself and fills it: a blank that may stay empty is not asked in its turn. */
export async function fillPlace(app: WeappApp, place: string, value: string): Promise<void> {
  await app.tap(`#blank-${place}`)
  await answer(app, value)
}

/** From the sheet that is open on to where the wizard has nothing more to ask, or opened a list and came back. */
export async function answerAll(app: WeappApp, said: Said): Promise<string[]> {
  const asked: string[] = []
  for (let sheet = sheetOf(app); sheet; sheet = sheetOf(app)) {
    const label = sheet.name
    const value = said[label]
    if (typeof value !== 'string') throw new Error(`she is asked “${label}” and has nothing to say`)
    asked.push(label)
    await answer(app, value)
  }
  if (!app.path.endsWith('founding/roster/index')) return asked
  return [...asked, await fillList(app, said)]
}

const sheetOf = (app: WeappApp): WeappNode | undefined => app.$('[aria-role="dialog"]')

/** Writes, turns, picks or taps the value of the sheet that is open, by the kind of its field, and goes on. */
export async function answer(app: WeappApp, value: string): Promise<void> {
  const field = app.$('#blank-value')
  if (!field) await choose(app, value)
  else if (field.tag === 'picker-view') await turnTo(app, field, value)
  else if (field.closest('picker')) await app.pick(field, value)
  else await app.input(field, value)
  await app.tap('#fill-blank')
}

/** A proposal stands chosen already: tapped again it would be taken back. */
async function choose(app: WeappApp, words: string): Promise<void> {
  const chip = chipAround(app.find({ text: words, within: '[aria-role="dialog"]' }))
  if (chip?.attr('aria-checked') !== true) await app.tap({ text: words, within: '[aria-role="dialog"]' })
}

const chipAround = (node: WeappNode | undefined): WeappNode | undefined =>
  !node || node.attr('aria-checked') !== undefined ? node : chipAround(node.parent)

async function turnTo(app: WeappApp, wheel: WeappNode, words: string): Promise<void> {
  const column = wheel.descendants().find(({ tag }) => tag === 'picker-view-column')
  const choices = (column?.descendants() ?? []).filter(({ tag, parent }) => tag === 'view' && parent?.tag !== 'view')
  const index = choices.findIndex(({ text }) => text === words)
  if (index < 0) throw new Error(`the wheel has ${choices.map(({ text }) => text).join(', ')}, not ${words}`)
  await app.fire(wheel, 'change', { value: [index] })
}

async function fillList(app: WeappApp, said: Said): Promise<string> {
  const label = vocabulary.rosters[app.query.roster ?? '']?.label ?? ''
  const list = said[label]
  if (list === undefined || typeof list === 'string') throw new Error(`she has no list “${label}”`)
  if (list.by === 'hand') await typeRows(app, list.rows)
  else if (list.by === 'paste') await pasteRows(app, list.rows)
  else await importRows(app, list.rows)
  await app.back()
  return label
}

async function typeRows(app: WeappApp, rows: TypedRows['rows']): Promise<void> {
  await app.tap('#add-row')
  for (const row of rows) {
    for (const [cell, value] of Object.entries(row)) {
      const field = app.find(`#cell-${cell}`)
      await (field.closest('picker') ? app.pick(field, value) : app.input(field, value))
    }
    await app.tap('#save-row')
  }
}

async function pasteRows(app: WeappApp, rows: ListOfHers['rows']): Promise<void> {
  await app.tap('#paste-rows')
  await app.input('#pasted', rows.map((cells) => cells.join('\t')).join('\n'))
  await app.tap('#put-pasted')
}

/** From a file that somebody sent her in a chat. */
async function importRows(app: WeappApp, rows: ListOfHers['rows']): Promise<void> {
  app.phone.chat.push({ name: '名单.xlsx', bytes: sheetFile(rows.map((cells) => [...cells])) })
  await app.tap('#import-rows-from-sheet')
  await app.tap('#choose-rows')
  await app.tap('#import-rows')
}
