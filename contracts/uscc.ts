import * as z from 'zod/mini'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18

/** The last character as the 17 before it demand. GB 32100-2015. */
function checkCharacterOf(code: string): string | undefined {
  let weight = 1
  let sum = 0
  for (const character of code.slice(0, LENGTH - 1)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % ALPHABET.length
  }
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length]
}

/** 统一社会信用代码, 18 characters; I, O, S, V and Z do not occur, the last one checks the others. */
export const Uscc = z.pipe(
  z.string(),
  z.pipe(
    z.transform((value: string) => value.replace(/\s/g, '').toUpperCase()),
    z.string().check(
      z.regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/, '统一社会信用代码是 18 位数字和大写字母，没有 I、O、S、V、Z'),
      z.refine((value) => value.length !== LENGTH || checkCharacterOf(value) === value[LENGTH - 1], {
        error: '统一社会信用代码有一位不对，请对照执照再看一遍',
      }),
    ),
  ),
)
