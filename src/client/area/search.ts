import type { Household } from '../../../contracts/households'

type Searchable = Pick<Household, 'headName' | 'address' | 'initials' | 'adults'>

/**
 * Households that fit every word: by a name in it, by the door plate (三组12号 finds 三组 12 号), by pinyin initials
 * (`wgy`). The best fit first, else in the order given. Nothing typed: all of them.
 */
export function searchHouseholds<Entry extends Searchable>(households: readonly Entry[], typed: string): Entry[] {
  const words = normalized(typed).split(' ').filter(Boolean)
  if (words.length === 0) return Array.from(households)
  return households
    .map((household, order) => ({ household, order, fit: fitOf(household, words) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit || one.order - other.order)
    .map(({ household }) => household)
}

/** 0: a word fits nowhere. */
function fitOf(household: Searchable, words: readonly string[]): number {
  const fits = words.map((word) => fitOfWord(household, word))
  return fits.every((fit) => fit > 0) ? fits.reduce((sum, fit) => sum + fit, 0) : 0
}

function fitOfWord({ headName, address, initials, adults }: Searchable, word: string): number {
  const head = normalized(headName)
  if (head === word) return 6
  if (head.startsWith(word)) return 5
  const signs = initials.split(' ').filter(Boolean)
  if (signs[0]?.startsWith(word)) return 4
  if (head.includes(word) || adults.some(({ name }) => normalized(name).includes(word))) return 3
  if (signs.some((sign) => sign.startsWith(word))) return 2
  return squeezed(normalized(address)).includes(word) ? 1 : 0
}

/** Lower case, half width, single spaces. */
const normalized = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

const squeezed = (text: string): string => text.replace(/ /g, '')
