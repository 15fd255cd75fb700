import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { type Unit, UNITS_AT_ONCE, useDivisionsUnder, useSectorsUnder } from '@/hooks/use-units'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { divisionsBelowName, sectorKindName } from '@/words/units'
import { type SectorKind, sectorKinds } from '../../../../contracts/unit-kinds'
import { UnitRows } from './UnitRows'

interface BelowProps {
  unit: Unit
  /** Down to a division that has some of its own. */
  onGo: (unitId: string) => void
}

/** The divisions right under a unit, and the enterprises, industries and the like that hang under it. */
export function Below({ unit, onGo }: BelowProps) {
  const atOnce = UNITS_AT_ONCE[useOfficeScreen() ? 'office' : 'phone']
  const title = divisionsBelowName[unit.level]
  if (unit.level === 'sector')
    return <Empty icon="building" title="它下面没有单位" why="企业、行业、协会和园区直接归一级妇联，下面不再设单位。" />
  const open = (child: Unit) => (child.level === 'village' ? openPage(routes.unit(child.id)) : onGo(child.id))
  return (
    <>
      {title && <Divisions unit={unit} title={title} atOnce={atOnce} onOpen={open} />}
      <Sectors unitId={unit.id} atOnce={atOnce} />
    </>
  )
}

interface DivisionsProps {
  unit: Unit
  title: string
  atOnce: number
  onOpen: (unit: Unit) => void
}

function Divisions({ unit, title, atOnce, onOpen }: DivisionsProps) {
  const list = useDivisionsUnder(unit.id, atOnce)
  const { state, entries, failure, refresh } = list
  if (state === 'loading') return <Skeleton />
  if (state === 'failed')
    return <LoadFailed title="这次没取到下级单位" failure={failure} onRetry={() => void refresh()} />
  if (entries.length === 0)
    return <Empty icon="building" title={`还没有登记${title}`} why="点“新建单位”登记，或请市妇联按区划代码一次导入。" />
  return (
    <Section title={title} bare remark="按区划代码">
      <UnitRows {...list} atOnce={atOnce} onOpen={onOpen} />
    </Section>
  )
}

const KINDS = sectorKinds.map((value) => ({ value, label: sectorKindName[value] }))
const openUnit = ({ id }: Unit) => openPage(routes.unit(id))

function Sectors({ unitId, atOnce }: { unitId: string; atOnce: number }) {
  const [kind, setKind] = useState<SectorKind>()
  const list = useSectorsUnder(unitId, kind, atOnce)
  const { state, entries, hasMore, failure, refresh } = list
  const isLong = kind !== undefined || hasMore
  return (
    <Section title="企业、行业和协会" bare={entries.length > 0 || state !== 'ready' || isLong}>
      {isLong && (
        <ChoiceChips
          id="kind"
          label="看哪一类"
          choices={KINDS}
          chosen={kind ? [kind] : []}
          onChange={([chosen]) => setKind(chosen)}
        />
      )}
      {state === 'loading' && <Skeleton rows={2} />}
      {state === 'failed' && (
        <LoadFailed title="这次没取到企业和行业" failure={failure} onRetry={() => void refresh()} />
      )}
      {state === 'ready' && entries.length === 0 && !hasMore && <NoSectors kind={kind} />}
      {entries.length > 0 && <UnitRows {...list} atOnce={atOnce} onOpen={openUnit} />}
    </Section>
  )
}

/** Said in a line: most units have none. */
function NoSectors({ kind }: { kind: SectorKind | undefined }) {
  const what = kind ? sectorKindName[kind] : '企业、行业和协会'
  return <Cell plain title={`这里还没有${what}的妇女组织`} detail="建起来以后点“新建单位”登记，就在这里看得见。" />
}
