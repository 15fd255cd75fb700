import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { LoadFailed } from '@/components/LoadFailed'
import { MoreRow } from '@/components/MoreRow'
import { Sheet } from '@/components/Sheet'
import { Skeleton } from '@/components/Skeleton'
import { useRosterOfCase } from '@/hooks/use-founding-review'
import { vocabulary } from '../../../../contracts/founding/catalogue'

interface RosterSheetProps {
  caseId: string
  roster: string
  onClose: () => void
}

const AT_ONCE = 50

/** The rows of a list that the contact person filled in. */
export function RosterSheet({ caseId, roster, onClose }: RosterSheetProps) {
  const { state, entries, failure, hasMore, loadingMore, refresh, more } = useRosterOfCase(caseId, roster)
  const asked = vocabulary.rosters[roster]
  const [first, ...others] = asked?.columns ?? []
  return (
    <Sheet open title={asked?.label ?? ''} onClose={onClose}>
      {state === 'loading' && <Skeleton rows={4} />}
      {state === 'failed' && <LoadFailed title="名单没取到" failure={failure} onRetry={() => void refresh()} />}
      {chunksOf(entries).map((chunk, index) => (
        <View key={index}>
          {chunk.map(({ id, cells }) => (
            <Cell
              key={id}
              plain
              title={(first && cells[first.key]) ?? ''}
              detail={others
                .map(({ key }) => cells[key])
                .filter(Boolean)
                .join('，')}
            />
          ))}
        </View>
      ))}
      <View>{hasMore && <MoreRow unit="行" page={AT_ONCE} busy={loadingMore} onTap={() => void more()} />}</View>
    </Sheet>
  )
}
