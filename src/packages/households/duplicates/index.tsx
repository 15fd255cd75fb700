import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Duplicates } from './Duplicates'

/** Households of a unit that may be written down twice: `?unit=371502102`. Without `unit` one's own. */
export default function DuplicateHouseholds() {
  const { unit } = useRouter().params
  return (
    <Page title="可能重复的户" place="register" wide heroic>
      <OfficeOnly>{(person) => <Duplicates unitId={unit ?? person.unitId} />}</OfficeOnly>
    </Page>
  )
}
