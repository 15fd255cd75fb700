import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Section } from '@/components/Section'
import { grouped } from '@/messages'
import { routeName, stageName } from '@/words/founding'
import { routeIds, type RouteId, type Stage } from '../../../../contracts/founding/route'
import type { StageCount } from './stages'
import styles from './index.module.scss'

interface StagesProps {
  counts: readonly StageCount[]
  stage: Stage | undefined
  route: RouteId | undefined
  onStage: (stage: Stage | undefined) => void
  onRoute: (route: RouteId | undefined) => void
  onProgress: () => void
}

const routeChoices = routeIds.map((value) => ({ value, label: routeName[value] }))

/** How many cases stand where; each figure opens to its cases. */
export function Stages({ counts, stage, route, onStage, onRoute, onProgress }: StagesProps) {
  return (
    <Section title="都走到哪儿了" remark="点数字看是哪几件">
      <View className={styles.stages}>
        {counts.map(({ stage: one, count }) => (
          <View key={one} className={styles.stage}>
            <Cell
              id={`stage-${one}`}
              plain={one !== stage}
              icon={one === stage ? 'check' : undefined}
              tone="accent"
              title={stageName[one]}
              end={`${grouped(count)} 件`}
              endStrong={count > 0}
              stays
              label={`${stageName[one]}，${count} 件${one === stage ? '，正在看' : ''}`}
              onTap={() => onStage(one === stage ? undefined : one)}
            />
          </View>
        ))}
      </View>
      <Cell id="open-progress" icon="chart" accent title="停了多久、各镇进展" onTap={onProgress} />
      <View className={styles.routes}>
        <View className={styles.label}>只看哪一种</View>
        <ChoiceChips
          id="route"
          label="只看哪一种"
          choices={routeChoices}
          chosen={route === undefined ? [] : [route]}
          onChange={([one]) => onRoute(one)}
        />
      </View>
    </Section>
  )
}
