import * as z from 'zod/mini'

const characters = (text: string): number => Array.from(text).length
const hasHalfCharacter = (text: string): boolean =>
  Array.from(text).some((character) => character.length === 1 && character >= '\ud800' && character <= '\udfff')

/** Text a person typed: trimmed, at least one character, counted in characters (𠮷 is one). */
export const text = (most: number) =>
  z.pipe(
    z.string(),
    z.pipe(
      z.transform((value: string) => value.trim()),
      z.string().check(
        z.minLength(1, '请填写'),
        z.refine((value) => characters(value) <= most, { error: `最多 ${most} 个字` }),
        z.refine((value) => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value), { error: '有不能保存的控制字符' }),
        z.refine((value) => !hasHalfCharacter(value), { error: '有残缺的字符' }),
      ),
    ),
  )

/** Made on the phone, 26 characters of Crockford base 32, sortable by time. https://github.com/ulid/spec */
export const Ulid = z.string().check(z.regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, '编号格式不对'))

/** A division code (city 4, county 6, town 9, village 12 digits) or, for units without one, a ULID. */
export const UnitId = z
  .string()
  .check(z.regex(/^(\d{4}|\d{6}|\d{9}|\d{12}|[0-7][0-9A-HJKMNP-TV-Z]{25})$/, '单位编号格式不对'))

/** An instant, ISO 8601 in UTC with milliseconds. */
export const Instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, '时间格式不对'),
  z.refine((value) => !Number.isNaN(Date.parse(value)), { error: '没有这个时间' }),
)

const dayExists = (value: string): boolean => {
  const instant = Date.parse(`${value}T00:00:00.000Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value)
}

/** A day in Beijing time, `2026-11-24`. */
export const Day = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}$/, '日期格式不对'), z.refine(dayExists, { error: '没有这一天' }))

/** A month in Beijing time, `2026-11`. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份格式不对'))

/** A mainland mobile number. */
export const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/, '手机号应是 11 位数字'))

/** The path of ids from the city down, `3715/371502/371502001/…`. */
export const Place = z.string().check(z.minLength(1))

/** Where the next page begins; opaque to the phone. */
export const Cursor = z.string().check(z.minLength(1), z.maxLength(120))

export const Code = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]{0,39}$/, '代码格式不对'))

/** Records that the use case checks one by one, so that a bad one never holds back the others. */
export const batchOf = <RecordType>() => z.array(z.custom<RecordType>()).check(z.minLength(1), z.maxLength(20))
