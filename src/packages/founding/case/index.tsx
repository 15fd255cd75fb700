import { useRouter } from '@tarojs/taro'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { Told } from '@/components/Told'
import { usePullDown } from '@/hooks/use-pull-down'
import { useCase } from '../parts/use-case'
import { CaseBody } from './CaseBody'

/** 建会向导: one case, one step to do: `?id=<case>`. */
export default function CasePage() {
  const { id = '' } = useRouter().params
  const use = useCase(id)
  usePullDown(use.refresh)
  if (use.seen && use.progress) return <CaseBody use={use} seen={use.seen} progress={use.progress} />
  return (
    <Page title="建会向导" undo={<Told />}>
      {use.state === 'loading' && <Skeleton rows={6} />}
      {use.state === 'failed' && (
        <LoadFailed title="这件建会没取到" failure={use.failure} onRetry={() => void use.refresh()} />
      )}
    </Page>
  )
}
