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
import { openPage, routes } from '@/routes'
import type { RouteId } from '../../../../contracts/founding/route'
import { CaseList } from './CaseList'
import { Stages } from './Stages'
import { type Shown, waiting, wordsOf } from './shown'
import { stageCounts } from './stages'
import { Which } from './Which'
import styles from './index.module.scss'

interface CasesProps {
  unitId: string
  ownUnitId: string
  start: Shown
  startRoute: RouteId | undefined
}

/** The foundings of a subtree: what waits for an answer first, then how many stand where. */
export function Cases({ unitId, ownUnitId, start, startRoute }: CasesProps) {
  const { today } = useToday()
  const atOnce = usePageSize()
  const unitName = placeName(useUnitName(unitId))
  const [shown, show] = useState(start)
  const [route, setRoute] = useState(startRoute)
  const figures = useOverview(unitId, today.slice(0, 7))
  const { of } = shown
  const stage = 'stage' in of ? of.stage : undefined
  const byRoute = 'due' in of ? undefined : route
  const list = useCases({ unitId, ...shown, ...(byRoute && { route: byRoute }) }, atOnce)
  const refresh = () => Promise.all([figures.refresh(), list.refresh()])
  usePullDown(refresh)
  const counts = stageCounts(figures.value?.now ?? {}, route)
  const underWay = counts.filter(({ stage: one }) => one !== 'closed' && one !== 'established')
  const total = underWay.reduce((sum, { count }) => sum + count, 0)
  const words = wordsOf(shown, unitId === ownUnitId)
  return (
    <>
      <Hero
        title={`${unitName}的建会`}
        detail={<Dotted parts={[figures.value && `${total} 件在办`, '等得久的在前']} />}
        end={<Refresh onRefresh={refresh} />}
      />
      <View className={styles.columns}>
        <View className={styles.main}>
          <Which shown={shown} onShow={show} />
          <CaseList {...words} {...{ list, atOnce, ownUnitId, today }} />
        </View>
        <Stages
          {...{ counts, stage, route }}
          onStage={(one) => show(one === undefined ? waiting : { of: { stage: one } })}
          onRoute={setRoute}
          onProgress={() => openPage(routes.foundingProgress(unitId))}
        />
      </View>
    </>
  )
}
