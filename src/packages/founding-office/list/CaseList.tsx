import { View } from '@tarojs/components'
import { Empty } from '@/components/Empty'
import { LoadFailed } from '@/components/LoadFailed'
import { MoreRow } from '@/components/MoreRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import type { useCases } from '@/hooks/use-founding-list'
import { failureMessage } from '@/messages'
import { CaseRows, type CaseRowsProps } from './CaseRows'

interface CaseListProps extends Omit<CaseRowsProps, 'cases'> {
  title: string
  list: ReturnType<typeof useCases>
  atOnce: number
  /** Why there is none. */
  none: { title: string; why: string }
}

/** One list of cases with all its states. */
export function CaseList({ title, list, atOnce, none, ...rows }: CaseListProps) {
  const { state, entries, failure, hasMore, loadingMore, refresh, more } = list
  return (
    <View>
      {failure && entries.length > 0 && (
        <Notice tone="wait" icon="offline">{`${failureMessage[failure.code].title}，先看已经取到的。`}</Notice>
      )}
      {state === 'loading' && <Skeleton rows={4} />}
      {state === 'failed' && <LoadFailed title="建会的名单没取到" failure={failure} onRetry={() => void refresh()} />}
      {state === 'ready' && entries.length === 0 && <Empty icon="seal" title={none.title} why={none.why} />}
      {entries.length > 0 && (
        <Section title={title} remark={hasMore ? `先看 ${entries.length} 件` : `${entries.length} 件`}>
          <CaseRows cases={entries} {...rows} />
          <View>{hasMore && <MoreRow unit="件" page={atOnce} busy={loadingMore} onTap={() => void more()} />}</View>
        </Section>
      )}
    </View>
  )
}
