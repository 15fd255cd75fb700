import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Empty } from '@/components/Empty'
import { Hero } from '@/components/Hero'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Skeleton } from '@/components/Skeleton'
import { type Handover, useBrief } from '@/hooks/use-brief'
import { useMarkingSeen } from '@/hooks/use-handovers'
import { usePullDown } from '@/hooks/use-pull-down'
import { useSchemeInForce } from '@/hooks/use-scheme'
import { useToday } from '@/hooks/use-today'
import { dayText } from '@/messages'
import { canPrint, print } from '@/native'
import { ymdOf } from '../../../../contracts/calendar'
import { HouseholdPage } from './HouseholdPage'
import styles from './index.module.scss'

/** On a phone page by page; on paper all of them. */
const PAGE = 20

export function Brief({ gridId }: { gridId: string }) {
  const { state, handover, failure, refresh } = useBrief(gridId)
  const markSeen = useMarkingSeen()
  usePullDown(refresh)
  const id = handover?.id
  useEffect(() => {
    if (id !== undefined) markSeen(id)
  }, [id, markSeen])
  if (failure?.code === 'NOT_FOUND')
    return <Empty icon="register" title="这里没有交接单" why="网格移交以后，接手的人在这里看一户一页的交接单。" />
  if (state === 'failed') return <LoadFailed title="没取到交接单" failure={failure} onRetry={() => void refresh()} />
  if (!handover) return <Skeleton />
  return (
    <>
      <Head handover={handover} />
      <View className={styles.offPaper}>
        {failure && (
          <Notice tone="wait" icon="offline">
            没连上网，这是存在本机的交接单。
          </Notice>
        )}
      </View>
      <Pages handover={handover} />
    </>
  )
}

function Head({ handover: { gridName, from, to, note, at, briefs } }: { handover: Handover }) {
  const { today } = useToday()
  const open = briefs.reduce((sum, brief) => sum + brief.open.length + brief.moreOpen, 0)
  return (
    <>
      <Hero
        title={gridName}
        detail={
          <Dotted
            parts={[
              `${from ? `${from.name}交给` : '交给'}${to.name}`,
              dayText(ymdOf(at), today),
              `${briefs.length} 户`,
              open > 0 && `还在办的事 ${open} 件`,
            ]}
          />
        }
        end={
          canPrint ? (
            <View className={styles.offPaper}>
              <Button id="print-brief" kind="second" fit small onTap={print}>
                打印
              </Button>
            </View>
          ) : undefined
        }
      />
      {note !== null && (
        <CellGroup>
          <Cell icon="edit" plain title={note} detail="移交时交代的话" />
        </CellGroup>
      )}
    </>
  )
}

function Pages({ handover: { briefs, at } }: { handover: Handover }) {
  const { scheme } = useSchemeInForce()
  const { today } = useToday()
  const [shown, setShown] = useState(canPrint ? briefs.length : PAGE)
  const left = briefs.length - shown
  if (briefs.length === 0)
    return <Empty icon="household" title="这个网格还没有户" why="登记了户，再移交时就有一户一页。" />
  return (
    <>
      {briefs.slice(0, shown).map((brief, index) => (
        <HouseholdPage key={brief.householdId} brief={brief} number={index + 1} scheme={scheme} today={today} />
      ))}
      {left > 0 && (
        <CellGroup>
          <Cell
            id="more-briefs"
            icon="down"
            accent
            title={`再看 ${Math.min(PAGE, left)} 户，还有 ${left} 户`}
            onTap={() => setShown(shown + PAGE)}
          />
        </CellGroup>
      )}
      <View className={styles.foot}>{`${dayText(ymdOf(at), today)}移交时的情况，之后的变化看户档案。`}</View>
    </>
  )
}
