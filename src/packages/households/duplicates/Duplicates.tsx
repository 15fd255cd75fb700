import { View } from '@tarojs/components'
import { useState } from 'react'
import { CellGroup } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { MoreRow } from '@/components/MoreRow'
import { Notice } from '@/components/Notice'
import { Refresh } from '@/components/Refresh'
import { Skeleton } from '@/components/Skeleton'
import { useDuplicates } from '@/hooks/use-duplicates'
import { usePullDown } from '@/hooks/use-pull-down'
import { useScheme } from '@/hooks/use-scheme'
import { useUnitName } from '@/hooks/use-unit-name'
import { failureMessage, placeName } from '@/messages'
import { Pair } from './Pair'

/** One page: small enough for the first setData of an old phone. */
const PAGE = 4

/** Each pair side by side, to be made one or set aside. */
export function Duplicates({ unitId }: { unitId: string }) {
  const list = useDuplicates(unitId)
  const scheme = useScheme()
  const unitName = placeName(useUnitName(unitId))
  usePullDown(list.refresh)
  const { state, entries, failure, hasMore, loadingMore, more } = list
  const [shown, setShown] = useState(PAGE)
  const showMore = () => {
    setShown(shown + PAGE)
    if (hasMore && entries.length < shown + PAGE) void more()
  }
  return (
    <>
      <Hero
        title={`${unitName}可能重复的户`}
        detail="新发现的在前。对一对，是同一户就合并，不是就放一边，以后不再问。"
        end={<Refresh onRefresh={list.refresh} />}
      />
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && <LoadFailed title="这次没取到" failure={failure} onRetry={() => void list.refresh()} />}
      {state === 'ready' && entries.length === 0 && !hasMore && (
        <Empty
          icon="link"
          title="没有看着像重复的户"
          why="两户的户主名字一样，手机号、门牌或出生年月也一样，就会出现在这里。"
        />
      )}
      {failure && state === 'ready' && (
        <Notice tone="wait" icon="offline">{`${failureMessage[failure.code].title}，合并要等有网时办。`}</Notice>
      )}
      {chunksOf(entries.slice(0, shown)).map((chunk, index) => (
        <View key={index}>
          {chunk.map((pair) => (
            <Pair key={pair.id} pair={pair} scheme={scheme} />
          ))}
        </View>
      ))}
      {(hasMore || entries.length > shown) && (
        <CellGroup>
          <MoreRow unit="对" page={PAGE} busy={loadingMore} onTap={showMore} />
        </CellGroup>
      )}
    </>
  )
}
