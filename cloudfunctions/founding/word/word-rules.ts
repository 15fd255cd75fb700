/** What a template prints: words by name, and lists of such. */
export interface Printed {
  words: Readonly<Record<string, string>>
  lists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
}

/** What a template asks for: words, and for each list the cells of its rows and the words it prints besides. */
export interface Tags {
  words: string[]
  lists: Record<string, string[]>
}

/** Something in a template that it cannot be filled with, and the words around it. */
export interface TemplateFault {
  tag: string
  problem: string
  where: string
}
