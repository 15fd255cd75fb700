import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Dotted } from '@/components/Dot'
import { FileFailed } from '@/components/FileFailed'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { Segment } from '@/components/Segment'
import { Skeleton } from '@/components/Skeleton'
import { usePageSize } from '@/hooks/use-page-size'
import { type RosterFile, type RosterState, useRosterProblems, useRosterRows } from '@/hooks/use-roster'
import { RosterList } from './RosterList'
import type { Counts } from './roster-types'
import styles from './index.module.scss'

export interface PreviewProps {
  unitId: string
  file: RosterFile
  onCounts: (counts: Counts | null) => void
  /** Null: back to choosing. */
  onOther: (file: null) => void
}

/** What the sheet would bring: what can be imported, what is wrong in which cell, who is there already. */
export function Preview({ unitId, file, onCounts, onOther }: PreviewProps) {
  const [picked, setPicked] = useState<RosterState | null>(null)
  const atOnce = usePageSize()
  const bad = useRosterRows(unitId, file.fileId, 'bad', atOnce)
  const { counts, failure, state, unused } = bad
  useEffect(() => onCounts(counts), [counts, onCounts])
  const other = (
    <Button id="other-sheet" kind="second" fit small onTap={() => onOther(null)}>
      换一个表格
    </Button>
  )
  return (
    <>
      <Hero
        title={counts ? sentence(counts) : '正在看这份表格'}
        detail={<Dotted parts={[file.name, unused.length > 0 && `没用上的列：${unused.join('、')}`]} />}
        end={other}
      />
      {state === 'failed' && <FileFailed failure={failure} />}
      {state === 'loading' && <Skeleton />}
      {counts && (
        <>
          <View className={styles.views}>
            <Segment
              id="roster-view"
              label="看哪些行"
              choices={viewsOf(counts)}
              value={picked ?? firstView(counts)}
              onChange={setPicked}
            />
          </View>
          {counts.bad > 0 && <ProblemFile unitId={unitId} file={file} />}
          <RosterList
            key={picked ?? firstView(counts)}
            {...{ unitId, atOnce }}
            fileId={file.fileId}
            state={picked ?? firstView(counts)}
          />
        </>
      )}
    </>
  )
}

function ProblemFile({ unitId, file }: { unitId: string; file: RosterFile }) {
  const { run, busy, failure } = useRosterProblems(unitId, file.fileId)
  return (
    <>
      <Notice tone="calm" icon="download" onTap={() => void run()}>
        {busy ? '正在做表' : '把有问题的行另存成表，每行旁边写着问题；改好直接再导入'}
      </Notice>
      {failure && <FileFailed failure={failure} />}
    </>
  )
}

/** What is wrong comes first: it is what she has to see to. */
const firstView = ({ bad, ready }: Counts): RosterState => (bad > 0 ? 'bad' : ready > 0 ? 'ready' : 'done')

const viewsOf = ({ ready, bad, done }: Counts) =>
  [
    { value: 'bad' as const, label: `有问题 ${bad}` },
    { value: 'ready' as const, label: `可导入 ${ready}` },
    { value: 'done' as const, label: `已在册 ${done}` },
  ] satisfies { value: RosterState; label: string }[]

function sentence({ ready, bad, done }: Counts): string {
  if (ready === 0 && bad === 0) return `${done} 人都已经在册`
  if (bad === 0) return `${ready} 行都可以导入`
  return ready === 0 ? `${bad} 行有问题，要改一改` : `${ready} 行可以导入，\n${bad} 行有问题`
}
