import { View } from '@tarojs/components'
import { Cell, CellGroup } from '@/components/Cell'
import { Notice, Strong } from '@/components/Notice'
import { type TakenOver, useLeftGrids, useTakenOver } from '@/hooks/use-handovers'
import { openPage, routes } from '@/routes'

/** A grid that she gave away, that was split, or that she was handed. Its place stays, as that of the day's other notice. */
export function HandoverNotices({ gridId }: { gridId: string | null }) {
  const { left } = useLeftGrids()
  const taken = useTakenOver(gridId)
  const gone = left.find(({ known }) => !known)
  return (
    <View>
      {gone && (
        <Notice tone="calm" icon="handin" onTap={() => openPage(routes.leftGrids)}>
          <Strong>{gone.gridName}</Strong>
          {gone.into ? `拆出了${gone.into.name}` : '已交给别人'}，{gone.householdIds.length} 户的资料从这台手机清掉了
        </Notice>
      )}
      {taken && !gone && <Taken taken={taken} />}
    </View>
  )
}

function Taken({ taken: { gridId, gridName, handover, seen } }: { taken: TakenOver }) {
  const open = () => openPage(routes.brief(gridId))
  const whose = handover.from ? `从${handover.from.name}手里接过来的` : '新指派给您的'
  if (seen)
    return (
      <CellGroup>
        <Cell
          id="open-brief"
          icon="doc"
          plain
          title={`${gridName}的交接单`}
          detail={`${whose}，一户一页，没信号也能看`}
          onTap={open}
        />
      </CellGroup>
    )
  return (
    <Notice tone="calm" icon="handin" onTap={open}>
      您接手了<Strong>{gridName}</Strong>，{handover.households} 户的情况都在交接单里，先看一看
    </Notice>
  )
}
