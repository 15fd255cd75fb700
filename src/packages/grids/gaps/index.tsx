import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { GapKind } from '../../../../contracts/gaps'
import { Gaps } from './Gaps'

/** Where grids and people do not meet, under a unit: `?unit=…&kind=…`; without the unit one's own. */
export default function GapsPage() {
  const { unit, kind } = useRouter().params
  const start = GapKind.safeParse(kind).data
  return (
    <Page title="还没配齐的" place="grids" wide>
      <OfficeOnly>{(person) => <Gaps unitId={unit ?? person.unitId} start={start} />}</OfficeOnly>
    </Page>
  )
}
