import { letters } from './letters'
import { lists } from './lists'
import { meeting } from './meeting'
import type { TemplateSource } from './part'
import { results } from './results'
import { smallWays } from './small-ways'

/** The shipped templates by the paper they make. */
export const templateSources: Readonly<Record<string, TemplateSource>> = {
  ...letters,
  ...lists,
  ...meeting,
  ...results,
  ...smallWays,
}
