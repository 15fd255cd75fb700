import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Chip } from '@/components/ChoiceChips'
import { Notice } from '@/components/Notice'
import type { KeptView, useKeptViews, VisitFilter } from '@/hooks/use-kept-views'
import { failureMessage } from '@/messages'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { anyVisit, isSame } from './filter'
import { FilterSheet } from './FilterSheet'
import { KeepSheet } from './KeepSheet'
import styles from './index.module.scss'

export interface FilterBarProps {
  ownUnitId: string
  filter: VisitFilter
  /** What is picked out, in words. */
  words: readonly string[]
  kept: ReturnType<typeof useKeptViews>
  scheme: VisitScheme | null
  onFilter: (filter: VisitFilter) => void
}

/** 筛选, the filters she keeps, and what may be done with the one in force. */
export function FilterBar({ ownUnitId, filter, words, kept, scheme, onFilter }: FilterBarProps) {
  const [sheet, setSheet] = useState<'filter' | 'keep' | null>(null)
  const chosen = kept.views.find((view) => isSame(view.filter, filter))
  const isBare = isSame(filter, anyVisit(ownUnitId))
  const toggle = (view: KeptView) => onFilter(view === chosen ? anyVisit(ownUnitId) : view.filter)
  return (
    <>
      <View className={styles.filters}>
        <Button id="filter-visits" kind="second" small fit icon="list" onTap={() => setSheet('filter')}>
          筛选
        </Button>
        {kept.views.map((view) => (
          <View key={view.id} className={styles.kept}>
            <Chip id={`view-${view.id}`} words={view.name} chosen={view === chosen} onTap={() => toggle(view)} />
          </View>
        ))}
        <View className={styles.ways}>
          {!isBare && !chosen && (
            <Button id="keep-view" kind="quiet" fit onTap={() => setSheet('keep')}>
              存下这个筛选
            </Button>
          )}
          {chosen && (
            <Button
              id="drop-view"
              kind="quiet"
              fit
              busy={kept.busy && '正在去掉'}
              onTap={() => void kept.drop(chosen.id)}
            >
              不再留它
            </Button>
          )}
        </View>
      </View>
      <View>
        {kept.failure && sheet === null && (
          <Notice tone="bad" fact={failureMessage[kept.failure.code].title}>
            {failureMessage[kept.failure.code].advice}
          </Notice>
        )}
      </View>
      <FilterSheet
        open={sheet === 'filter'}
        ownUnitId={ownUnitId}
        filter={filter}
        scheme={scheme}
        onClose={() => setSheet(null)}
        onFilter={onFilter}
      />
      <KeepSheet
        open={sheet === 'keep'}
        suggestion={words.join('')}
        filter={filter}
        kept={kept}
        onClose={() => setSheet(null)}
      />
    </>
  )
}
