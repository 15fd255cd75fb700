import { businessStories } from './business-stories'
import { discordStories } from './discord-stories'
import { hardshipStories } from './hardship-stories'
import { emptyNestStories } from './empty-nest-stories'
import { notes, type Note } from './notes'
import { ordinaryStories } from './ordinary-stories'
import type { Need, Story } from './story'

/** What a visit may be about, by visit target; `ordinary` for households without one. */
export const stories: Readonly<Record<keyof typeof notes, readonly Story[]>> = {
  emptyNest: emptyNestStories,
  hardship: hardshipStories,
  business: businessStories,
  discord: discordStories,
  ordinary: ordinaryStories,
}

/** The lines that make sense in one household; the stories are its own to use up. */
export interface Lines {
  stories: Story[]
  notes: readonly Note[]
}

const fits = (needs: readonly Need[], met: ReadonlySet<Need>): boolean => needs.every((need) => met.has(need))

export const linesFor = (target: string, met: ReadonlySet<Need>): Lines => {
  const subject = target in stories ? (target as keyof typeof stories) : 'ordinary'
  return {
    stories: stories[subject].filter(({ needs }) => fits(needs, met)),
    notes: notes[subject].filter(({ needs }) => fits(needs, met)),
  }
}
