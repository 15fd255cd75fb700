import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Insights } from '../../../pages/insights/Insights'

/** The figures of a unit below one's own: `?unit=371502&month=2026-11`. */
export default function UnitInsights() {
  const { unit, month } = useRouter().params
  return (
    <Page title="下级概览" place="insights" wide>
      <OfficeOnly>
        {({ unitId, role }) => (
          <Insights
            unitId={unit ?? unitId}
            role={unit === undefined || unit === unitId ? role : undefined}
            startMonth={month}
          />
        )}
      </OfficeOnly>
    </Page>
  )
}
