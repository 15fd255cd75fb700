import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const RETRY_MS = 50

/** Runs `work` while no other process holds `lock` (a folder). A lock whose owner has died is taken over. */
export async function withDirectoryLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(lock), { recursive: true })
  while (!acquire(lock)) await wait(RETRY_MS)
  try {
    return await work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function acquire(lock: string): boolean {
  try {
    mkdirSync(lock)
    writeFileSync(join(lock, 'pid'), String(process.pid))
    return true
  } catch {
    if (ownerIsDead(lock)) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** A lock without a readable pid was taken this very moment: its owner counts as alive. */
function ownerIsDead(lock: string): boolean {
  const pid = readPid(lock)
  if (pid === undefined) return false
  try {
    process.kill(pid, 0)
    return false
  } catch {
    return true
  }
}

function readPid(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}
