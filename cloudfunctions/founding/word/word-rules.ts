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

/** The styles a template is written in; what a paragraph is can be told by them. */
export const styleNames = ['Title', 'To', 'Text', 'Heading', 'End', 'Banner', 'Cell', 'CellHead'] as const
export type StyleName = (typeof styleNames)[number]

export interface ReadParagraph {
  /** Null: in a style of somebody's own. */
  style: StyleName | null
  text: string
  /** Of which row of a table it is a cell, counted through the document; null outside of tables. */
  row: number | null
}
