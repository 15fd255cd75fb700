import { View } from '@tarojs/components'
import { useState } from 'react'
import { CellGroup } from '@/components/Cell'
import { Empty } from '@/components/Empty'
import { ExportButton } from '@/components/ExportButton'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { MoreRow } from '@/components/MoreRow'
import { Refresh } from '@/components/Refresh'
import { Segment } from '@/components/Segment'
import { Skeleton } from '@/components/Skeleton'
import { useGapsExport } from '@/hooks/use-export'
import { type GapKind, useGaps } from '@/hooks/use-gaps'
import { usePullDown } from '@/hooks/use-pull-down'
import { useUnitName } from '@/hooks/use-unit-name'
import { gapKindName, placeName } from '@/messages'
import { GapRows } from './GapRows'
import styles from './index.module.scss'

const KINDS: readonly GapKind[] = ['gridsWithoutKeeper', 'executivesWithoutGrid', 'villagesWithoutGrid']

const FULL: Record<GapKind, { title: string; why: string }> = {
  gridsWithoutKeeper: { title: '每个网格都有人负责', why: '有网格空出来，会列在这里。' },
  executivesWithoutGrid: { title: '每位执委都有网格', why: '新登记的执委，没分网格之前会列在这里。' },
  villagesWithoutGrid: { title: '每个村（社区）都有网格', why: '新登记的村，没建网格之前会列在这里。' },
}

interface GapsProps {
  unitId: string
  /** Shown first. */
  start?: GapKind
}

/** What has to be arranged, in three lists; each row leads to where that is done. */
export function Gaps({ unitId, start = 'gridsWithoutKeeper' }: GapsProps) {
  const [kind, setKind] = useState<GapKind>(start)
  const { state, figures, gaps, failure, hasMore, loadingMore, refresh, more } = useGaps(unitId, kind)
  const exporting = useGapsExport(unitId, kind)
  const name = useUnitName(unitId)
  usePullDown(refresh)
  const choices = KINDS.map((value) => ({ value, label: `${gapKindName[value]}${countText(figures?.[value])}` }))
  return (
    <>
      <Hero
        title="还没配齐的"
        detail={placeName(name)}
        end={
          <>
            <ExportButton shown={gaps.length} hasMore={hasMore} unit="条" action={exporting} />
            <Refresh onRefresh={refresh} />
          </>
        }
      />
      <View className={styles.kinds}>
        <Segment id="gap-kind" label="看哪一种" choices={choices} value={kind} onChange={setKind} />
      </View>
      {state === 'loading' && <Skeleton />}
      {state === 'failed' && <LoadFailed title="这次没取到" failure={failure} onRetry={() => void refresh()} />}
      {state === 'ready' && gaps.length === 0 && <Empty icon="arrived" {...FULL[kind]} />}
      {gaps.length > 0 && <GapRows kind={kind} gaps={gaps} />}
      {hasMore && (
        <CellGroup>
          <MoreRow unit="条" busy={loadingMore} onTap={() => void more()} />
        </CellGroup>
      )}
    </>
  )
}

const countText = (figure: { count: number; more: boolean } | undefined): string =>
  figure === undefined ? '' : ` ${figure.count}${figure.more ? '+' : ''}`
