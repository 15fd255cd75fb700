import { Cell, CellGroup } from '@/components/Cell'
import { useStaffing } from '@/hooks/use-staffing'
import { openPage, routes } from '@/routes'
import { shortfallSentence } from '@/words/posts'
import type { OrgForm } from '../../../../contracts/unit-kinds'

export interface EntriesProps {
  unitId: string
  form: OrgForm | undefined
}

/** The ways to how the posts are filled, and to whose term ends. */
export function Entries({ unitId, form }: EntriesProps) {
  const { value } = useStaffing(unitId)
  const missing = value && shortfallSentence(value.posts, form)
  return (
    <CellGroup>
      <Cell
        id="open-staffing"
        icon="list"
        title="人员配备"
        detail={missing || '每个职务有几人，标准是几人'}
        onTap={() => openPage(routes.staffing(unitId))}
      />
      <Cell
        id="open-renewals"
        icon="calendar"
        title="换届"
        detail="一年内任期到头的单位，按月份排"
        onTap={() => openPage(routes.renewals(unitId))}
      />
      <Cell
        id="open-roster"
        icon="doc"
        title="导入花名册"
        detail="用 Excel 一次登记多人，先看一遍再导入"
        onTap={() => openPage(routes.roster(unitId))}
      />
    </CellGroup>
  )
}
