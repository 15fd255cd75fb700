import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { useStaff } from '@/hooks/use-staff'
import { useStaffing } from '@/hooks/use-staffing'
import { useToday } from '@/hooks/use-today'
import type { Unit } from '@/hooks/use-units'
import { dayText } from '@/messages'
import { openPage, routes } from '@/routes'
import { postNameIn, POSTS, shortfallSentence } from '@/words/posts'

interface PeopleProps {
  unit: Unit
  /** She gives the first posts; how they compare with a standard is the city's matter. */
  isFounder: boolean
}

/** Who serves here in a line, whether somebody is missing, and whose term ends when. */
export function People({ unit, isFounder }: PeopleProps) {
  const { staff } = useStaff(unit.id, 'serving')
  const staffing = useStaffing(isFounder ? null : unit.id)
  const { today } = useToday()
  const chair = staff?.find(({ post }) => post === 'chair')
  const chairName = postNameIn(unit.orgForm, 'chair')
  const missing = staffing.value && shortfallSentence(staffing.value.posts, unit.orgForm)
  return (
    <Section title="任职的人" remark={staff ? `${staff.length} 人` : undefined}>
      {!isFounder && (
        <Cell
          id="open-staff"
          icon="people"
          title="人员与绑定"
          detail={countsText(unit, staff)}
          onTap={() => openPage(routes.staff(unit.id))}
        />
      )}
      {missing && (
        <Cell
          id="open-staffing"
          icon="list"
          title="人员配备"
          detail={missing}
          onTap={() => openPage(routes.staffing(unit.id))}
        />
      )}
      {chair && (
        <Cell
          icon="calendar"
          plain
          title={`${chairName}${chair.name}`}
          detail={`任期到 ${dayText(chair.termTo, today)}`}
        />
      )}
      {!unit.validTo && (
        <Cell
          id="appoint"
          icon="plus"
          accent
          title={chair ? '新增任职' : `登记${chairName}`}
          onTap={() => openPage(routes.appoint(unit.id))}
        />
      )}
    </Section>
  )
}

/** `主席 1 名、执委 21 名`; who may not be asked for yet is left out. */
function countsText({ orgForm }: Unit, staff: ReturnType<typeof useStaff>['staff']): string {
  if (!staff) return '谁任什么职，谁还没绑定微信'
  const held = POSTS.flatMap((post) => {
    const count = staff.filter((member) => member.post === post).length
    return count > 0 ? [`${postNameIn(orgForm, post)} ${count} 名`] : []
  })
  return held.length > 0 ? held.join('、') : '还没有登记任职的人'
}
