import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { Cases } from './Cases'
import { isRouteId, isStage } from './stages'

/** The foundings of a unit and all below it: `?unit=371502&stage=petitioned&route=federation`; without them what waits in one's own. */
export default function CasesPage() {
  const { unit, stage, route } = useRouter().params
  return (
    <Page title="建会" place="foundings" wide heroic undo={<Told />}>
      <OfficeOnly>
        {({ unitId }) => (
          <Cases
            unitId={unit ?? unitId}
            ownUnitId={unitId}
            startStage={isStage(stage) ? stage : undefined}
            startRoute={isRouteId(route) ? route : undefined}
          />
        )}
      </OfficeOnly>
    </Page>
  )
}
