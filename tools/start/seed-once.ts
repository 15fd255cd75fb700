import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { typescript } from '../run/child'
import { runCommand } from '../run/command'
import { stage } from '../run/stage'

/**
 * Fills the data with both default towns, once. A mark beside the data says that it is done: seeding that was broken
 * off begins again, and what is stored already stays (records have fixed ids).
 */
export async function seedOnce(data: string, emulatorAddress: string): Promise<void> {
  const mark = `${data}.seeded`
  if (existsSync(mark)) return
  let done = ''
  const hear = (text: string) => {
    done = text.match(/\d+\/\d+/g)?.at(-1) ?? done
  }
  const fill = async () => {
    const seed = typescript('seed', 'emulator/seed/main.ts', ['--url', emulatorAddress])
    const { ok, output, log } = await runCommand(seed, { hear })
    if (!ok) throw new Error(`示例数据没有放完，详见 ${log}：\n${output.slice(-2000)}`)
  }
  await stage('放入示例数据（区划真实，人名虚构）', fill, () => (done ? `，${done} 条` : ''))
  await stage('汇总统计数', () => foldNow(emulatorAddress))
  mkdirSync(path.dirname(mark), { recursive: true })
  writeFileSync(mark, new Date().toISOString())
}

/** What the cloud's clock does every minute, at once, so that the first look at the figures is quick. */
async function foldNow(emulatorAddress: string): Promise<void> {
  await fetch(`${emulatorAddress}/emulator/timers/insights/fold`, { method: 'POST' })
}

/** Forgets the mark of data that somebody deleted. Call before the emulator makes the file anew. */
export function forgetDeletedData(data: string): void {
  if (!existsSync(data)) rmSync(`${data}.seeded`, { force: true })
}
