import { Cell } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import { Section } from '@/components/Section'
import { type StaffMember, useStaff } from '@/hooks/use-staff'

interface KeepersProps {
  unitId: string
  chosen: string | null
  onChoose: (staffId: string | null) => void
}

/** Who keeps a new grid: one of the unit's executives, or nobody yet. */
export function Keepers({ unitId, chosen, onChoose }: KeepersProps) {
  const { staff } = useStaff(unitId, 'serving')
  const executives = (staff ?? []).filter(({ post }) => post === 'executive')
  return (
    <Section title="谁来负责" remark="可以以后定">
      <Choice
        id="keeper-none"
        title="先空着"
        detail="以后再指派"
        chosen={chosen === null}
        onTap={() => onChoose(null)}
      />
      {executives.map((member) => (
        <Choice
          key={member.id}
          id={`keeper-${member.id}`}
          title={member.name}
          detail={gridsText(member)}
          chosen={member.id === chosen}
          onTap={() => onChoose(member.id)}
        />
      ))}
    </Section>
  )
}

interface ChoiceProps {
  id: string
  title: string
  detail: string
  chosen: boolean
  onTap: () => void
}

function Choice({ id, title, detail, chosen, onTap }: ChoiceProps) {
  return (
    <Cell
      id={id}
      plain={!chosen}
      title={title}
      detail={detail}
      lead={<Icon name={chosen ? 'arrived' : 'ring'} size="ring" tone={chosen ? 'accent' : 'hint'} />}
      label={`${title}，${chosen ? '选了' : '没选'}`}
      stays
      onTap={onTap}
    />
  )
}

const gridsText = ({ grids }: StaffMember): string =>
  grids.length === 0 ? '手上没有网格' : `已负责${grids.map(({ name }) => name).join('、')}`
