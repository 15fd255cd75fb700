import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Covered } from './Covered'

/** What the organisations founded in a subtree cover: `?unit=371502`; without it in one's own. */
export default function CoveredPage() {
  const { unit } = useRouter().params
  return (
    <Page title="覆盖的单位" place="foundings" wide heroic>
      <OfficeOnly>{({ unitId }) => <Covered unitId={unit ?? unitId} />}</OfficeOnly>
    </Page>
  )
}
