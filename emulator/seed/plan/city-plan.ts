import type { UnitRecord } from '../../../contracts/units'
import { cityOf, type SeedCity } from '../cities'
import { flatten, levelOf, lineageOf, type Division } from '../division'
import { phoneRangeOf } from '../phone-range'
import { unitName } from '../unit-name'
import { castAbove, castNames } from './cast'
import { planSectors } from './sector-plan'
import { planStaff, type PlannedStaff } from './staff-plan'

/** The federation unit of a division: real in name and place, and so not marked as invented. */
const unitOf = ({ code, name, kind }: Division): UnitRecord => ({
  id: code,
  name: unitName(name),
  level: levelOf(code),
  parentId: lineageOf(code).at(-2) ?? null,
  zone: kind === 'zone',
})

/** The units of a whole city, parents first. */
export const planUnits = (city: SeedCity): UnitRecord[] => flatten(city.division).map(unitOf)

/** The units of one town with those above it, parents first. */
export const planLineage = (townCode: string): UnitRecord[] => {
  const lineage = new Set(lineageOf(townCode))
  return planUnits(cityOf(townCode)).filter(({ id }) => lineage.has(id) || id.startsWith(townCode))
}

/** A chair and an officer for the city and each of its counties, and a chair for each unit of a sector. */
export const planFederationStaff = (city: SeedCity, today: string): PlannedStaff[] => {
  const { federations: phones } = phoneRangeOf(city.defaultTown)
  const cast = castAbove(city.division.code)
  const takenNames = new Set(castNames(cast))
  const setting = { today, phones, takenNames, mongolianShare: city.mongolianShare }
  const federations = [city.division, ...(city.division.children ?? [])].flatMap(({ code }) =>
    planStaff({ ...setting, unitId: code }, [
      { post: 'chair', ordinal: 1 },
      { post: 'officer', ordinal: 1, fixed: fixedOfficer(code, cast) },
    ]),
  )
  const everywhere = new Set(flatten(city.division).map(({ code }) => code))
  const leaders = planSectors(city, everywhere).flatMap(({ id }) =>
    planStaff({ ...setting, unitId: id }, [{ post: 'chair', ordinal: 1 }]),
  )
  return [...federations, ...leaders]
}

const fixedOfficer = (code: string, cast: ReturnType<typeof castAbove>) => {
  if (!cast?.townCode.startsWith(code)) return undefined
  return levelOf(code) === 'city' ? cast.cityOfficer : cast.countyOfficer
}
