import { Collections } from '../../cloudfunctions/shared/collections'
import { sizeName } from '../corpus/size'
import { figure, verdict, type Chapter, type Figure } from '../figure'
import { median, rounded } from '../median'
import { StoredFile } from '../stored'
import { newestFifty } from './newest-fifty'
import type { Scene } from './scene'
import { Worker } from './workers'

const CONCURRENCIES = [1, 8, 32]
const BATCHES = [1, 20]
const RUN_MS = 5_000
const WARM_UP_MS = 1_500

/** What others reach on a like machine with fsync, from the measurements that this project was given. */
const PEERS: Record<string, string> = {
  '1 at 1': 'ODK Central 53–69, Parse Server 186, node:http with one durable SQLite row 1,394',
  '1 at 8': 'ODK Central 49–108, Parse Server 360–436, node:http with one durable SQLite row 2,611',
  '1 at 32': 'ODK Central 75–157, Parse Server 333–494',
}

/** Visits stored per second, the whole way: HTTP → function → SDK → database → disk. */
export async function measureThroughput(scene: Scene, size: number): Promise<Chapter> {
  const figures = await runs(scene, size)
  const newest = await newestFifty(scene, size)
  return { title: `Visits stored, HTTP to disk, on top of ${sizeName(size)}`, figures: [...figures, ...newest] }
}

async function runs(scene: Scene, size: number): Promise<Figure[]> {
  const before = countVisits(scene.file)
  const workers = await Promise.all(
    Array.from({ length: Math.max(...CONCURRENCIES) }, (_, village) => Worker.of(scene, village)),
  )
  let receipts = (await run(workers.slice(0, 8), 1, WARM_UP_MS)).stored
  const figures: Figure[] = []
  for (const batch of BATCHES) {
    for (const concurrency of CONCURRENCIES) {
      const result = await run(workers.slice(0, concurrency), batch, RUN_MS)
      receipts += result.stored
      figures.push(...figuresOf(result, batch, concurrency, size))
    }
  }
  const onDisk = countVisits(scene.file) - before
  return [
    ...figures,
    figure(`receipts given, on top of ${sizeName(size)}`, receipts, 'visits'),
    figure(`found on disk, on top of ${sizeName(size)}`, onDisk, 'visits'),
    verdict(`every receipt is on disk, on top of ${sizeName(size)}`, onDisk === receipts),
  ]
}

interface Result {
  stored: number
  seconds: number
  /** Of each call, milliseconds. */
  durations: number[]
}

async function run(workers: readonly Worker[], batch: number, milliseconds: number): Promise<Result> {
  const durations: number[] = []
  const started = performance.now()
  const end = started + milliseconds
  let stored = 0
  const work = async (worker: Worker): Promise<void> => {
    for (let began = performance.now(); began < end; began = performance.now()) {
      const receipts = await worker.record(batch)
      stored += receipts
      durations.push(performance.now() - began)
    }
  }
  await Promise.all(workers.map(work))
  return { stored, seconds: (performance.now() - started) / 1000, durations }
}

function figuresOf({ stored, seconds, durations }: Result, batch: number, concurrency: number, top: number): Figure[] {
  const name = `${batch === 1 ? 'single' : `batches of ${String(batch)}`}, ${String(concurrency)} at once, on top of ${sizeName(top)}`
  const beside = PEERS[`${String(batch)} at ${String(concurrency)}`]
  return [
    { ...figure(`visits stored per second: ${name}`, Math.round(stored / seconds), 'visits/s'), beside },
    figure(`median of a call: ${name}`, rounded(median(durations)), 'ms'),
  ]
}

function countVisits(file: string): number {
  const stored = new StoredFile(file)
  try {
    return stored.count(Collections.visits)
  } finally {
    stored.close()
  }
}
