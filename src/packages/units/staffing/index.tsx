import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { Staffing } from './Staffing'

/** How a unit is staffed beside the standard: `?unit=371502102`; without it one's own. */
export default function StaffingPage() {
  const { unit } = useRouter().params
  return (
    <Page title="人员配备" place="units" wide heroic undo={<Told />}>
      <OfficeOnly founderToo>
        {(person) => <Staffing unitId={unit ?? person.unitId} maySetStandards={person.role === 'cityStaff'} />}
      </OfficeOnly>
    </Page>
  )
}
