import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { openPage, routes } from '@/routes'

/** The way to the unit's people. */
export function StaffEntry({ unitId }: { unitId: string }) {
  return (
    <Section title="这里的人">
      <Cell
        id="open-staff"
        icon="people"
        title="人员与绑定"
        detail="谁任什么职，谁还没绑定微信"
        onTap={() => openPage(routes.staff(unitId))}
      />
    </Section>
  )
}
