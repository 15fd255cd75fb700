import { openCase } from '../../contracts/founding-cases'
import { workingArea } from '../../contracts/grids'
import { whoAmI } from '../../contracts/identity'
import { shiftMonth } from '../../contracts/calendar'
import { listVisits } from '../../contracts/visits'
import { actingAs } from '../../tests/support/as'
import { opening, Walk } from '../../tests/support/founding'
import { gridOfKeeper, type Scene } from '../cloud/scene'
import { monthOfCorpus } from '../corpus/calendar'
import { openids } from '../corpus/staff'

/** What the pages are opened with. */
export interface Subjects {
  town: string
  village: string
  grid: string
  /** Who keeps it. */
  staff: string
  household: string
  visit: string
  month: string
  /** Cases of one contact person, by the step at which each of them stands. */
  foundings: { petition: string; reply: string; meeting: string }
}

export const contactOpenid = 'o-bench-walker'

export async function subjectsOf(scene: Scene): Promise<Subjects> {
  const grid = await gridOfKeeper(scene, 0)
  const her = openids.keeper(0)
  const { value: me } = await scene.call(her, whoAmI, {})
  const { value: area } = await scene.call(her, workingArea, { gridId: grid, since: null, schemeVersion: null })
  const [, , town = '', village = ''] = area.grid.place.split('/')
  const { value: list } = await scene.call(openids.town, listVisits, { unitId: town, month: null, cursor: null })
  return {
    ...{ town, village, grid, staff: me.person?.staffId ?? '' },
    household: area.households[0]?.id ?? '',
    visit: (list.visits.find(({ hasConcern }) => hasConcern) ?? list.visits[0])?.id ?? '',
    month: shiftMonth(monthOfCorpus(new Date()), -1),
    foundings: {
      petition: await caseAt(scene, town, 'petition'),
      reply: await caseAt(scene, town, 'reply'),
      meeting: await caseAt(scene, town, 'meeting'),
    },
  }
}

async function caseAt({ emulator }: Scene, town: string, step: string): Promise<string> {
  const contact = actingAs(emulator, contactOpenid)
  const { case: found } = await contact.call(openCase, opening('federation', { superiorId: town }))
  await new Walk(contact, actingAs(emulator, openids.town), found.id).to(step)
  return found.id
}
