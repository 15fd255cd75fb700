import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

interface Running {
  pid: number
  address: string
}

const noteOf = (data: string): string => `${data}.running.json`

/** Throws when another emulator of this folder is at work on the same data. */
export async function refuseSecond(data: string): Promise<void> {
  const note = noteOf(data)
  if (!existsSync(note)) return
  const { pid, address } = JSON.parse(readFileSync(note, 'utf8')) as Running
  if (!isAlive(pid) || !(await answers(address))) return
  throw new Error(`这个文件夹里的娘家人已经在运行（进程 ${pid}）。要重新启动，请先结束它：kill ${pid}`)
}

/** Leaves a note for the next start. A note whose process is gone counts for nothing, so nobody has to remove it. */
export function noteRunning(data: string, running: Running): void {
  mkdirSync(path.dirname(data), { recursive: true })
  writeFileSync(noteOf(data), JSON.stringify(running))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/emulator/health`).then(
    ({ ok }) => ok,
    () => false,
  )
