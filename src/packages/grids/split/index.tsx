import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Split } from './Split'

/** A new grid of some households of another one: `?grid=…`. */
export default function SplitPage() {
  const { grid = '' } = useRouter().params
  return (
    <Page title="拆出新网格" place="grids">
      <OfficeOnly>{() => <Split gridId={grid} />}</OfficeOnly>
    </Page>
  )
}
