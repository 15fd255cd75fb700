import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { useReviewedCase } from '@/hooks/use-founding-review'
import { usePullDown } from '@/hooks/use-pull-down'
import { progressOfCase } from '../../founding/parts/standing'
import { ReviewBody } from './ReviewBody'

/** A case before the federation: `?id=<case>`. */
export default function ReviewPage() {
  const { id = '' } = useRouter().params
  const use = useReviewedCase(id)
  const { seen } = use
  const progress = useMemo(() => seen && progressOfCase(seen.found), [seen])
  usePullDown(use.refresh)
  if (seen && progress) return <ReviewBody use={{ ...use, progress }} seen={seen} progress={progress} />
  return (
    <Page title="建会" place="foundings" wide>
      <OfficeOnly>
        {() =>
          use.state === 'failed' ? (
            <LoadFailed title="这件建会没取到" failure={use.failure} onRetry={() => void use.refresh()} />
          ) : (
            <Skeleton rows={6} />
          )
        }
      </OfficeOnly>
    </Page>
  )
}
