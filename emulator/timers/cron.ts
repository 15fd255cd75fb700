/** A seven-field schedule of the cloud: second minute hour day month week year, in Beijing time. */
export interface Schedule {
  seconds: Set<number>
  minutes: Set<number>
  hours: Set<number>
  days: Set<number> | undefined
  months: Set<number>
  /** 0 is Sunday. */
  weekdays: Set<number> | undefined
  years: Set<number>
}

const BEIJING_MS = 8 * 3600_000
const DAY_MS = 86_400_000
const LAST_YEAR = 2099
const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const weekdayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** Reads a schedule; throws on anything that the console would not take. */
export function parseSchedule(text: string): Schedule {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== 7) throw new Error(`A trigger needs seven fields (second … year): '${text}'`)
  const [second, minute, hour, day, month, weekday, year] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    seconds: readField(second, 0, 59),
    minutes: readField(minute, 0, 59),
    hours: readField(hour, 0, 23),
    days: isAny(day) ? undefined : readField(day, 1, 31),
    months: readField(month, 1, 12, monthNames, 1),
    weekdays: isAny(weekday) ? undefined : readField(weekday, 0, 6, weekdayNames),
    years: readField(year, 1970, LAST_YEAR),
  }
}

/** The first moment after `after` (epoch ms); undefined when there is none any more. */
export function nextTime(schedule: Schedule, after: number): number | undefined {
  const from = Math.floor(after / 1000) * 1000 + 1000 + BEIJING_MS
  for (let day = Math.floor(from / DAY_MS) * DAY_MS; new Date(day).getUTCFullYear() <= LAST_YEAR; day += DAY_MS) {
    if (!isDayOf(schedule, new Date(day))) continue
    const time = firstTimeOfDay(schedule, Math.max(from - day, 0))
    if (time !== undefined) return day + time - BEIJING_MS
  }
  return undefined
}

/** Day and weekday together mean either one, as in the cloud's documentation. */
function isDayOf({ days, months, weekdays, years }: Schedule, date: Date): boolean {
  if (!years.has(date.getUTCFullYear()) || !months.has(date.getUTCMonth() + 1)) return false
  if (!days && !weekdays) return true
  return (days?.has(date.getUTCDate()) ?? false) || (weekdays?.has(date.getUTCDay()) ?? false)
}

function firstTimeOfDay({ hours, minutes, seconds }: Schedule, fromMs: number): number | undefined {
  for (const hour of hours) {
    if ((hour + 1) * 3600_000 <= fromMs) continue
    for (const minute of minutes) {
      for (const second of seconds) {
        const time = ((hour * 60 + minute) * 60 + second) * 1000
        if (time >= fromMs) return time
      }
    }
  }
  return undefined
}

const isAny = (field: string): boolean => field === '*' || field === '?'

/** '*', '5', '1-5', '0,30', '*\/15', '10-50/20', names; the values in rising order. */
function readField(field: string, low: number, high: number, names: string[] = [], firstName = 0): Set<number> {
  const values = new Set<number>()
  for (const part of field.split(',')) {
    const [range, step] = part.split('/') as [string, string | undefined]
    const [from, to] = readRange(range, low, high, (text) => readValue(text, names, firstName), step !== undefined)
    const stride = step === undefined ? 1 : Number(step)
    const sound = from >= low && to <= high && from <= to && Number.isInteger(stride) && stride >= 1
    if (!sound) throw new Error(`Not a part of a schedule between ${low} and ${high}: '${part}'`)
    for (let value = from; value <= to; value += stride) values.add(value)
  }
  return new Set([...values].sort((a, b) => a - b))
}

function readRange(
  range: string,
  low: number,
  high: number,
  read: (text: string) => number,
  stepped: boolean,
): [number, number] {
  if (isAny(range)) return [low, high]
  const [from, to] = range.split('-') as [string, string | undefined]
  if (to !== undefined) return [read(from), read(to)]
  return [read(from), stepped ? high : read(from)]
}

/** A number or a name; NaN, which no range contains, for anything else. */
function readValue(text: string, names: string[], firstName: number): number {
  const named = names.indexOf(text.toUpperCase())
  if (named >= 0) return named + firstName
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}
