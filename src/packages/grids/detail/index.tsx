import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { GridDetail } from './GridDetail'

/** One grid: `?id=…`. */
export default function GridPage() {
  const { id = '' } = useRouter().params
  return (
    <Page title="网格" place="grids" undo={<Told />}>
      <OfficeOnly>{() => <GridDetail gridId={id} />}</OfficeOnly>
    </Page>
  )
}
