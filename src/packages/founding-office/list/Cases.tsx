import { View } from '@tarojs/components'
import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { Refresh } from '@/components/Refresh'
import { useCases } from '@/hooks/use-founding-list'
import { useOverview } from '@/hooks/use-overview'
import { usePageSize } from '@/hooks/use-page-size'
import { usePullDown } from '@/hooks/use-pull-down'
import { useToday } from '@/hooks/use-today'
import { useUnitName } from '@/hooks/use-unit-name'
import { placeName } from '@/messages'
import { stageName } from '@/words/founding'
import type { RouteId, Stage } from '../../../../contracts/founding/route'
import { CaseList } from './CaseList'
import { Stages } from './Stages'
import { stageCounts } from './stages'
import styles from './index.module.scss'

interface CasesProps {
  unitId: string
  ownUnitId: string
  startStage: Stage | undefined
  startRoute: RouteId | undefined
}

/** The foundings of a subtree: what waits for an answer first, then how many stand where. */
export function Cases({ unitId, ownUnitId, startStage, startRoute }: CasesProps) {
  const { today } = useToday()
  const atOnce = usePageSize()
  const unitName = placeName(useUnitName(unitId))
  const [stage, setStage] = useState(startStage)
  const [route, setRoute] = useState(startRoute)
  const figures = useOverview(unitId, today.slice(0, 7))
  const of = stage === undefined ? { turn: 'superior' as const } : { stage }
  const list = useCases({ unitId, of, ...(route && { route }) }, atOnce)
  const refresh = () => Promise.all([figures.refresh(), list.refresh()])
  usePullDown(refresh)
  const counts = stageCounts(figures.value?.now ?? {}, route)
  const underWay = counts.filter(({ stage: one }) => one !== 'closed' && one !== 'established')
  const total = underWay.reduce((sum, { count }) => sum + count, 0)
  const waits = unitId === ownUnitId ? '等答复的' : '等上级答复的'
  return (
    <>
      <Hero
        title={`${unitName}的建会`}
        detail={<Dotted parts={[figures.value && `${total} 件在办`, '等得久的在前']} />}
        end={<Refresh onRefresh={refresh} />}
      />
      <View className={styles.columns}>
        <View className={styles.main}>
          <CaseList
            title={stage === undefined ? waits : stageName[stage]}
            {...{ list, atOnce, ownUnitId, today }}
            none={
              stage === undefined
                ? { title: '没有等答复的', why: '联系人把请示交上来，就排在这里。' }
                : { title: `“${stageName[stage]}”的没有`, why: '换一步看看，或者点一下打钩的那一步，回到等答复的。' }
            }
          />
        </View>
        <Stages {...{ counts, stage, route }} onStage={setStage} onRoute={setRoute} />
      </View>
    </>
  )
}
