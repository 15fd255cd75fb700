import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { OneUnit } from './OneUnit'

/** One unit: who serves there, what it was, and what may be changed: `?unit=371502102`; without it one's own. */
export default function UnitPage() {
  const { unit } = useRouter().params
  return (
    <Page title="单位" place="units" wide heroic undo={<Told />}>
      <OfficeOnly founderToo>{(person) => <OneUnit unitId={unit ?? person.unitId} person={person} />}</OfficeOnly>
    </Page>
  )
}
