/** How far seeding is: records done of all, and seconds since it began. */
export interface Progress {
  done: number
  total: number
  seconds: number
}

export type Report = (progress: Progress) => void

export interface Counter {
  add(records: number): void
}

export const counterOf = (total: number, began: number, report: Report): Counter => {
  let done = 0
  return {
    add: (records) => {
      done += records
      report({ done, total, seconds: (Date.now() - began) / 1000 })
    },
  }
}

const lineOf = ({ done, total, seconds }: Progress): string => `示例数据 ${done}/${total}，${seconds.toFixed(0)} 秒`

/** One line that is written over on a terminal; elsewhere a line every tenth. */
export const printTo = (output: { write(text: string): unknown; isTTY?: boolean }): Report => {
  let shown = -1
  return (progress) => {
    const finished = progress.done === progress.total
    const step = Math.floor((progress.done / progress.total) * (output.isTTY ? 200 : 10))
    if (step === shown && !finished) return
    shown = step
    output.write(output.isTTY ? `\r${lineOf(progress)}${finished ? '\n' : ''}` : `${lineOf(progress)}\n`)
  }
}
