import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { VisitOutcome } from '../../../../contracts/visits'
import { anyVisit } from './filter'
import { Visits } from './Visits'

/** Visits of a unit, newest first: `?unit=371502102&month=2026-11&grid=…&target=hardship&outcome=met`. Without `unit` one's own. */
export default function VisitList() {
  const { unit, month = null, grid = null, target = null, outcome } = useRouter().params
  const only = { month, gridId: grid, target, outcome: VisitOutcome.safeParse(outcome).data ?? null }
  return (
    <Page title="走访" place="visits" wide heroic>
      <OfficeOnly>
        {({ unitId }) => <Visits ownUnitId={unitId} start={{ ...anyVisit(unit ?? unitId), ...only }} />}
      </OfficeOnly>
    </Page>
  )
}
