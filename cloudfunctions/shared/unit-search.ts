import { initialsOf } from './initials'
import { searchable } from './unit-rules'

const PAIR = 2

const pairsIn = (word: string): string[] => {
  const characters = Array.from(word)
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Every two characters that stand side by side in a name or in its initials: what an index can find it by. */
export const searchKeys = (name: string): string[] => {
  const plain = searchable(name)
  return [...new Set([...pairsIn(plain), ...pairsIn(initialsOf([plain]))])]
}

/** The key under which units that hold these words are found, among others. */
export const searchKeyOf = (words: string): string => Array.from(searchable(words)).slice(0, PAIR).join('')

export const holds = (name: string, words: string): boolean => {
  const [plain, wanted] = [searchable(name), searchable(words)]
  return plain.includes(wanted) || initialsOf([plain]).includes(wanted)
}
