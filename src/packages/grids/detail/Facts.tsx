import { Cell, CellGroup } from '@/components/Cell'
import { Tag } from '@/components/Tag'
import type { GridStanding } from '@/hooks/use-grid-office'
import { useSession } from '@/hooks/use-session'
import { useToday } from '@/hooks/use-today'
import { dayText } from '@/messages'
import { openPage, routes } from '@/routes'
import { ymdOf } from '../../../../contracts/calendar'

/** What belongs to a grid now, each opening to more. */
export function Facts({ standing: { grid, households, openPromises, open } }: { standing: GridStanding }) {
  const { keeper, lastHandover } = grid
  return (
    <CellGroup>
      <Cell
        id="keeper"
        icon="me"
        title={keeper?.name ?? '网格员待补'}
        plain={keeper === null}
        detail={keeper ? '网格员' : '户和答应的事都留着，等人来接'}
        end={keeper ? undefined : <Tag tone="wait">待补</Tag>}
        onTap={keeper ? () => openPage(routes.member(keeper.id)) : undefined}
      />
      <Cell
        id="visits-of-grid"
        icon="household"
        plain
        title={`在住 ${households} 户`}
        detail={openText(openPromises, open)}
        onTap={() => openPage(routes.visits(grid.unitId, { grid: grid.id }))}
      />
      {lastHandover && <LastHandover gridId={grid.id} handover={lastHandover} />}
    </CellGroup>
  )
}

type Handover = NonNullable<GridStanding['grid']['lastHandover']>

function LastHandover({ gridId, handover: { at, from, to, households } }: { gridId: string; handover: Handover }) {
  const { today } = useToday()
  const { person } = useSession()
  const maySee = person?.role === 'villageChair' || person?.role === 'townStaff'
  return (
    <Cell
      id="last-handover"
      icon="handin"
      plain
      title={`${dayText(ymdOf(at), today)}移交给${to.name}`}
      detail={`${from ? `原来是${from.name}` : '原来没有网格员'}，交接单 ${households} 户`}
      onTap={maySee ? () => openPage(routes.brief(gridId)) : undefined}
    />
  )
}

function openText(openPromises: number, open: number): string {
  if (open === 0) return '没有还在办的事'
  return openPromises === 0 ? `还在办的事 ${open} 件` : `还在办的事 ${open} 件，其中答应过的 ${openPromises} 件`
}
