import { pinyin } from 'pinyin-pro'

/** The pinyin initials of each name, lower case: 王桂英, 陈红 → `wgy ch`. Surnames are read as surnames (单 → s). */
export const initialsOf = (names: readonly string[]): string =>
  names
    .map((name) => pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', surname: 'head' }).join(''))
    .map((initials) => initials.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((initials) => initials !== '')
    .join(' ')
