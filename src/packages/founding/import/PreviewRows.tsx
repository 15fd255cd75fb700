import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Dotted } from '@/components/Dot'
import { FileFailed } from '@/components/FileFailed'
import { Hero } from '@/components/Hero'
import { Segment } from '@/components/Segment'
import { Skeleton } from '@/components/Skeleton'
import { type RowsFile, type RowState, usePreviewedRows } from '@/hooks/use-founding-import'
import { usePageSize } from '@/hooks/use-page-size'
import type { Roster } from '../../../../contracts/founding/blank'
import { PreviewedRows } from './PreviewedRows'
import styles from './index.module.scss'

interface PreviewRowsProps {
  caseId: string
  rosterId: string
  roster: Roster
  file: RowsFile
  /** How many can be imported; null while that is not known. */
  onReady: (ready: number | null) => void
  /** Null: back to choosing. */
  onOther: (file: null) => void
}

type Counts = Record<RowState, number>

/** What the sheet would bring: what is wrong in which cell, what can be imported, what is there already. */
export function PreviewRows({ caseId, rosterId, roster, file, onReady, onOther }: PreviewRowsProps) {
  const [picked, setPicked] = useState<RowState | null>(null)
  const atOnce = usePageSize()
  const asked = { caseId, roster: rosterId, fileId: file.fileId }
  const { counts, warnings, unused, state, failure } = usePreviewedRows(asked, 'bad', atOnce)
  const ready = counts?.ready ?? null
  useEffect(() => onReady(ready), [ready, onReady])
  return (
    <>
      <Hero
        title={counts ? sentence(counts, roster.unit) : '正在看这份表格'}
        detail={
          <Dotted
            parts={[
              file.name,
              warnings > 0 && `${warnings} 行同名同号，请看一下`,
              unused.length > 0 && `没用上的列：${unused.join('、')}`,
            ]}
          />
        }
      />
      {state === 'failed' && <FileFailed failure={failure} />}
      {state === 'loading' && <Skeleton />}
      <View>
        {counts && (
          <>
            <View className={styles.views}>
              <Segment
                id="rows-view"
                label="看哪些行"
                choices={viewsOf(counts)}
                value={picked ?? firstView(counts)}
                onChange={setPicked}
              />
            </View>
            <PreviewedRows
              key={picked ?? firstView(counts)}
              asked={asked}
              roster={roster}
              state={picked ?? firstView(counts)}
              atOnce={atOnce}
            />
          </>
        )}
      </View>
      <View className={styles.other}>
        <Button id="other-rows" kind="second" onTap={() => onOther(null)}>
          换一个表格
        </Button>
      </View>
    </>
  )
}

/** What is wrong comes first: it is what she has to see to. */
const firstView = ({ bad, ready }: Counts): RowState => (bad > 0 ? 'bad' : ready > 0 ? 'ready' : 'done')

const viewsOf = ({ ready, bad, done }: Counts) =>
  [
    { value: 'bad' as const, label: `有问题 ${bad}` },
    { value: 'ready' as const, label: `可导入 ${ready}` },
    { value: 'done' as const, label: `已有 ${done}` },
  ] satisfies { value: RowState; label: string }[]

function sentence({ ready, bad, done }: Counts, unit: string): string {
  if (ready === 0 && bad === 0) return `${done} ${unit}都已经在名单里`
  if (bad === 0) return `${ready} 行都可以导入`
  return ready === 0 ? `${bad} 行有问题，要改一改` : `${ready} 行可以导入，\n${bad} 行有问题`
}
