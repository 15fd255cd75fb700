import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { HandOver } from './HandOver'

/** Handing a grid to another executive: `?grid=…`. */
export default function HandOverPage() {
  const { grid = '' } = useRouter().params
  return (
    <Page title="移交网格" place="grids">
      <OfficeOnly>{() => <HandOver gridId={grid} />}</OfficeOnly>
    </Page>
  )
}
