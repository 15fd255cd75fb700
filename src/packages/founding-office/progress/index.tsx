import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { ProgressOfCases } from './ProgressOfCases'

/** Where the foundings of a subtree stand and are stuck: `?unit=371502`; without it in one's own. */
export default function ProgressPage() {
  const { unit } = useRouter().params
  return (
    <Page title="建会进展" place="foundings" wide heroic>
      <OfficeOnly>{({ unitId }) => <ProgressOfCases unitId={unit ?? unitId} />}</OfficeOnly>
    </Page>
  )
}
