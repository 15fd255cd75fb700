import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { useToday } from '@/hooks/use-today'
import type { Unit } from '@/hooks/use-units'
import { dayText } from '@/messages'
import { openPage, routes } from '@/routes'
import { orgFormName } from '@/words/units'

interface FactsProps {
  unit: Unit
  /** Null where she does not see it. */
  parent: { id: string; name: string } | null
}

/** What is written down about it. */
export function Facts({ unit, parent }: FactsProps) {
  const { today } = useToday()
  const { id, level, orgForm, uscc, validFrom, validTo } = unit
  const hasUnitsBelow = level !== 'sector'
  return (
    <Section title="基本情况">
      {parent && (
        <Cell
          id="open-parent"
          icon="up"
          plain
          title="上级"
          end={parent.name}
          onTap={() => openPage(routes.unit(parent.id))}
        />
      )}
      {hasUnitsBelow && (
        <Cell
          id="open-below"
          icon="building"
          plain
          title={level === 'village' ? '这里的企业和协会' : '下级单位'}
          onTap={() => openPage(routes.units(id))}
        />
      )}
      {(level === 'village' || level === 'town') && (
        <Cell id="open-grids" icon="register" plain title="网格" onTap={() => openPage(routes.grids(id))} />
      )}
      {orgForm && <Cell icon="seal" plain title="组织形式" end={orgFormName[orgForm]} />}
      {/^\d+$/.test(id) && <Cell icon="pin" plain title="区划代码" end={id} />}
      {uscc && <Cell icon="doc" plain title="统一社会信用代码" detail={uscc} />}
      {validFrom && <Cell icon="calendar" plain title="启用" end={dayText(validFrom, today)} />}
      {validTo && <Cell icon="calendar" plain title="撤销" end={dayText(validTo, today)} />}
    </Section>
  )
}
