import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Renewals } from './Renewals'

/** 换届 within a year, of a unit and all below it: `?unit=371502`; without it one's own. */
export default function RenewalsPage() {
  const { unit } = useRouter().params
  return (
    <Page title="换届" place="units" wide heroic>
      <OfficeOnly founderToo>{(person) => <Renewals unitId={unit ?? person.unitId} />}</OfficeOnly>
    </Page>
  )
}
