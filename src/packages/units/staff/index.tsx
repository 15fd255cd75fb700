import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Staff } from './Staff'

/** The people of a unit: `?unit=371502102`; without it one's own. */
export default function StaffPage() {
  const { unit } = useRouter().params
  return (
    <Page title="人员与绑定" place="staff" wide heroic>
      <OfficeOnly>{(person) => <Staff unitId={unit ?? person.unitId} />}</OfficeOnly>
    </Page>
  )
}
