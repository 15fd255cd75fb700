import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { HouseholdUse } from '@/hooks/use-household'
import { useToday } from '@/hooks/use-today'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { nearDay } from '@/messages'
import { openPage, routes } from '@/routes'
import { householdChangeName } from '@/words/household-changes'
import type { HouseholdChange } from '../../../../contracts/households'
import { ymdOf } from '../../../../contracts/calendar'
import { DepartureSheet } from './DepartureSheet'
import { TransferSheet } from './TransferSheet'

interface ChangesProps {
  use: HouseholdUse
  household: SeenHousehold
  /** She keeps it, or heads the grids it is in. */
  isHers: boolean
  mayTransfer: boolean
}

/** What became of the household itself, and what may become of it. */
export function Changes({ use, household, isHers, mayTransfer }: ChangesProps) {
  const [asked, setAsked] = useState<'move' | 'close' | 'transfer' | null>(null)
  const open = use.concerns.filter(({ status }) => status === 'open').length
  const isLiving = household.status === 'living'
  const close = () => setAsked(null)
  if (use.changes.length === 0 && !(isLiving && (isHers || mayTransfer))) return null
  return (
    <>
      <Section title="这户有变化">
        {isLiving && isHers && (
          <Cell id="move-away" title="搬走了" detail="不在本村住了" onTap={() => setAsked('move')} />
        )}
        {isLiving && mayTransfer && (
          <Cell id="transfer" title="换到别的网格" detail="连同走访一起过去" onTap={() => setAsked('transfer')} />
        )}
        {isLiving && isHers && (
          <Cell
            id="close-household"
            title="关闭档案"
            detail="不在了、拆户，或者登记错了"
            onTap={() => setAsked('close')}
          />
        )}
        {use.changes.map((change) => (
          <ChangeRow key={`${change.kind}${change.at}`} change={change} />
        ))}
      </Section>
      <DepartureSheet household={household} kind={asked === 'transfer' ? null : asked} open={open} onClose={close} />
      {mayTransfer && (
        <TransferSheet
          household={household}
          open={asked === 'transfer'}
          openMatters={open}
          onDone={() => void use.refresh()}
          onClose={close}
        />
      )}
    </>
  )
}

function ChangeRow({ change: { kind, at, by, on, note, other } }: { change: HouseholdChange }) {
  const { today } = useToday()
  const day = nearDay(on ?? ymdOf(at), today)
  return (
    <Cell
      plain
      title={householdChangeName[kind]}
      detail={[note, `${by}记的`].filter(Boolean).join('，')}
      end={day}
      onTap={other === null ? undefined : () => openPage(routes.household(other))}
    />
  )
}
