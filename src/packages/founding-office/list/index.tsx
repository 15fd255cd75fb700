import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { Cases } from './Cases'
import { shownBy } from './shown'
import { isRouteId } from './stages'

/** The foundings of a unit and all below it: `?unit=371502&stage=petitioned&route=federation&days=30`, `&due=1`, `&underway=1`; without them what waits in one's own. */
export default function CasesPage() {
  const { params } = useRouter()
  const { unit, route } = params
  return (
    <Page title="建会" place="foundings" wide heroic undo={<Told />}>
      <OfficeOnly>
        {({ unitId }) => (
          <Cases
            unitId={unit ?? unitId}
            ownUnitId={unitId}
            start={shownBy(params)}
            startRoute={isRouteId(route) ? route : undefined}
          />
        )}
      </OfficeOnly>
    </Page>
  )
}
