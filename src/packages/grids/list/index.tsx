import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { Grids } from './Grids'

/** 网格 of a unit: `?unit=371502109201`; without it, where she looked last. */
export default function GridsPage() {
  const { unit } = useRouter().params
  return (
    <Page title="网格" place="grids" wide heroic undo={<Told />}>
      <OfficeOnly>{(person) => <Grids own={person.unitId} asked={unit} />}</OfficeOnly>
    </Page>
  )
}
