import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { Brief } from './Brief'

/** The pages for whoever takes a grid over, one a household: `?grid=…`. */
export default function BriefPage() {
  const { grid = '' } = useRouter().params
  return (
    <Page title="交接单" undo={<Told />}>
      <Brief gridId={grid} />
    </Page>
  )
}
