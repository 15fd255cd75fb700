import { openCase } from '../../contracts/founding-cases'
import { makePack } from '../../contracts/founding-documents'
import { actingAs } from '../../tests/support/as'
import { foundCity } from '../../tests/support/city'
import { startTestEmulator } from '../../tests/support/emulator'
import { opening, Walk } from '../../tests/support/founding'
import { figure, type Chapter } from '../figure'
import { rounded } from '../median'
import { say } from '../progress'

const WOMEN = 400
const DELEGATES = 60
/** What the functions are deployed with. */
const TIME_LIMIT_MS = 20_000

/** 一键打包: the papers of a federation with four hundred women and sixty delegates, in one call. */
export async function measurePack(): Promise<Chapter> {
  say(`the papers of a federation with ${WOMEN} women`)
  const emulator = await startTestEmulator()
  try {
    const city = await foundCity(emulator)
    const contact = actingAs(emulator, 'o-contact')
    const { case: found } = await contact.call(openCase, opening('federation'))
    const answers = { womenTotal: WOMEN, staffTotal: 900, delegateSeats: DELEGATES, memberSeats: 15, deputySeats: 2 }
    await new Walk(contact, city.as('zhouMin'), found.id, answers).to(null)
    const cold = await timed(() => contact.costing(makePack, { caseId: found.id }))
    const warm = await timed(() => contact.costing(makePack, { caseId: found.id }))
    const { value, cost } = warm.result
    return {
      title: `一键打包, ${WOMEN} women and ${DELEGATES} delegates`,
      figures: [
        figure('papers in the pack', value.documents, ''),
        figure('size of the pack', Math.round(value.bytes / 1024), 'KB'),
        figure('round trips to the database', cost.roundTrips, ''),
        { ...figure('first pack of an instance', rounded(cold.ms), 'ms'), ok: cold.ms < TIME_LIMIT_MS },
        { ...figure('the next one', rounded(warm.ms), 'ms'), ok: warm.ms < TIME_LIMIT_MS },
      ],
    }
  } finally {
    await emulator.stop()
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; ms: number }> {
  const began = performance.now()
  const result = await work()
  return { result, ms: performance.now() - began }
}
