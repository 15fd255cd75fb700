import { readFileSync, rmSync } from 'node:fs'
import { runCommand } from '../../tools/run/command'
import type { Chapter, Figure } from '../figure'
import { say } from '../progress'
import { PAGE_FIGURES } from './page-figures'

/** What pages of dist/weapp send to the screen, and how large their trees are; the compiled app runs in jest. */
export async function measurePages(): Promise<Chapter> {
  say('pages of the mini-program')
  rmSync(PAGE_FIGURES, { force: true })
  const { ok, output } = await runCommand({
    name: 'bench-pages',
    program: 'node',
    arguments: ['node_modules/jest/bin/jest.js', '--config', 'bench/weapp/jest.config.cjs', '--runInBand'],
  })
  if (!ok) throw new Error(`the pages could not be measured:\n${output.slice(-3000)}`)
  const figures = JSON.parse(readFileSync(PAGE_FIGURES, 'utf8')) as Figure[]
  return { title: 'What the pages send to the screen (50 households, two years on the phone)', figures }
}
