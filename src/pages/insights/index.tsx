import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Insights } from './Insights'

/** The figures of one's own unit. */
export default function InsightsPage() {
  return (
    <Page title="概览" tab="insights" wide heroic>
      <OfficeOnly>{({ unitId, role }) => <Insights key={unitId} unitId={unitId} role={role} />}</OfficeOnly>
    </Page>
  )
}
