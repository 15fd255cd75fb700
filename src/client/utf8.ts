/** Length of a text in UTF-8 bytes; old phones have no TextEncoder. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) bytes += widthOf(character.codePointAt(0) ?? 0)
  return bytes
}

function widthOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
