import { View } from '@tarojs/components'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Skeleton } from '@/components/Skeleton'
import type { FoundingRosterUse } from '@/hooks/use-founding-roster'
import type { Roster } from '../../../../contracts/founding/blank'

interface NoRowsProps {
  roster: Roster
  use: FoundingRosterUse
  /** How many the federation has. */
  there: number
}

/** While there is nothing to show: being fetched, not on this phone, or nobody yet. */
export function NoRows({ roster: { label, help, unit }, use: { state, rows, fetching }, there }: NoRowsProps) {
  return (
    <View>
      {state === 'loading' && <Skeleton rows={6} />}
      {state === 'missing' && fetching.failure && (
        <LoadFailed
          title="这张名单没取到"
          failure={fetching.failure}
          busy={fetching.busy}
          onRetry={() => void fetching.run()}
        />
      )}
      {state === 'missing' && !fetching.failure && (
        <Notice tone="wait" icon="offline">
          {`名单上有 ${there} ${unit}，还没取到这台手机上，有网络时打开就有`}
        </Notice>
      )}
      {state === 'ready' && rows.length === 0 && (
        <Empty
          icon="register"
          title={`${label}还空着`}
          why={`${help ?? ''}可以一个一个加，也可以从表格里复制，粘贴过来。`}
        />
      )}
    </View>
  )
}
