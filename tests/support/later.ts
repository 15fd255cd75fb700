import type { ReminderKind } from '../../contracts/reminders'
import { storedDocuments } from './audits'
import type { TestEmulator } from './emulator'

/** Makes the last look of a job due, as if a minute had passed. */
export const letAMinutePass = (emulator: TestEmulator, jobId: string): Promise<void> =>
  rewrite(emulator, 'jobs', jobId, { checkFrom: '2026-01-01T00:00:00.000Z' })

interface Kept {
  staffId: string
  gridId: string
  /** So many days ago she was given the grid. */
  since?: number
  /** So many days ago it passed to somebody else. */
  until?: number
}

/** Puts the time in which somebody kept a grid into the past. */
export async function gaveAwayDaysAgo(emulator: TestEmulator, { staffId, gridId, since, until }: Kept): Promise<void> {
  const [staff] = await storedDocuments(emulator, 'staff', { _id: staffId })
  const times = {
    ...(since !== undefined && { since: daysAgo(since) }),
    ...(until !== undefined && { until: daysAgo(until) }),
  }
  const earlier = (kept: unknown) =>
    ((kept ?? []) as { id: string }[]).map((one) => (one.id === gridId ? { ...one, ...times } : one))
  await rewrite(emulator, 'staff', staffId, { grids: earlier(staff?.grids), gridsLeft: earlier(staff?.gridsLeft) })
}

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

/** Makes a case stand where it stands since some days ago. */
export async function letCaseStand(emulator: TestEmulator, caseId: string, days: number): Promise<void> {
  const since = daysAgo(days)
  const order = `${since}#${caseId}`
  await rewrite(emulator, 'foundingCases', caseId, { stageSince: since, order, turnSince: since, turnOrder: order })
}

async function rewrite(emulator: TestEmulator, collectionName: string, id: string, fields: object): Promise<void> {
  const body = {
    action: 'database.modifyDocument',
    collectionName,
    queryType: 'WHERE',
    multi: true,
    merge: true,
    upsert: false,
    query: JSON.stringify({ _id: id }),
    data: JSON.stringify({ $set: fields }),
  }
  await emulator.send('POST', '/admin', { body: JSON.stringify(body) })
}

/** Makes a kind of reminder due to be looked at this morning, whatever weekday it is. */
export const letItBeMorning = (emulator: TestEmulator, openid: string, kind: ReminderKind): Promise<void> =>
  rewrite(emulator, 'reminderCredits', `${openid}:${kind}`, { lookOn: '2026-01-01' })

/** Makes a stored upload or export as old as it may become. */
export async function letFileGrowOld(emulator: TestEmulator, fileId: string): Promise<void> {
  const [file] = await storedDocuments(emulator, 'temporaryFiles', { fileId })
  await rewrite(emulator, 'temporaryFiles', String(file?._id), { expiresAt: '2026-01-01T00:00:00.000Z' })
}
