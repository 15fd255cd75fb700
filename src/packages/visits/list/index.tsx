import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Visits } from './Visits'

/** Visits of a unit, newest first: `?unit=371502102&month=2026-11&grid=…`. Without `unit` one's own. */
export default function VisitList() {
  const { unit, month, grid } = useRouter().params
  return (
    <Page title="走访" place="visits" wide heroic>
      <OfficeOnly>
        {(person) => <Visits unitId={unit ?? person.unitId} startMonth={month ?? null} gridId={grid ?? null} />}
      </OfficeOnly>
    </Page>
  )
}
