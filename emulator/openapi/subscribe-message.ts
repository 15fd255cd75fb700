import { type ApiParameters, type ApiResult, apiError, apiOk } from './open-api'

/** Longest values by kind of field, in characters (WeChat's table for subscribe messages). */
const longest: Record<string, number> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  amount: 20,
  phone_number: 17,
  car_number: 8,
  name: 20,
  phrase: 5,
  const: 20,
}

const DAY = '\\d{4}(年\\d{1,2}月\\d{1,2}日|-\\d\\d-\\d\\d)'
const CLOCK = '\\d{1,2}:\\d\\d(:\\d\\d)?'

/** What a value has to look like, by kind of field; a time may also be a day alone. */
const formats: Record<string, RegExp> = {
  number: /^-?\d+(\.\d+)?$/,
  date: new RegExp(`^${DAY}( ${CLOCK})?$`),
  time: new RegExp(`^(${DAY}( ${CLOCK})?|${CLOCK})$`),
}

/** openapi.subscribeMessage.send: checks what WeChat checks and leaves the message in the outbox. */
export function sendSubscribeMessage({ touser, template_id: template, data }: ApiParameters): ApiResult {
  if (typeof touser !== 'string' || touser === '') return apiError(40003, 'invalid openid')
  if (typeof template !== 'string' || template === '') return apiError(40037, 'invalid template_id')
  if (typeof data !== 'object' || data === null) return apiError(47003, 'argument invalid! data is missing')
  for (const [field, content] of Object.entries(data)) {
    const problem = problemOf(field, content)
    if (problem !== undefined) return apiError(47003, `argument invalid! data.${field}.value ${problem}`)
  }
  return apiOk({ msgid: 0 })
}

function problemOf(field: string, content: unknown): string | undefined {
  const value: unknown =
    typeof content === 'object' && content !== null && 'value' in content ? content.value : undefined
  if (typeof value !== 'string' && typeof value !== 'number') return 'is missing'
  const text = String(value)
  if (text === '') return 'is empty'
  const kind = field.replace(/\d+$/, '')
  const limit = longest[kind]
  const format = formats[kind]
  if (format && !format.test(text)) return 'does not have its format'
  return limit !== undefined && [...text].length > limit ? `is longer than ${limit} characters` : undefined
}
