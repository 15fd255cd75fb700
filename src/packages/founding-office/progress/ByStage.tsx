import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { Tap } from '@/components/Tap'
import { grouped } from '@/messages'
import { openPage, routes } from '@/routes'
import { stageName } from '@/words/founding'
import { AGES } from '../../../../contracts/founding-later'
import type { StageFigures } from './figures'
import styles from './index.module.scss'

interface ByStageProps {
  unitId: string
  stages: readonly StageFigures[]
  /** More were there than are counted. */
  more: boolean
}

/** How many stand at each stage, and how many of them for long; each figure opens its cases. */
export function ByStage({ unitId: unit, stages, more }: ByStageProps) {
  return (
    <Section title="卡在哪一步" remark="点数字看是哪几件">
      {stages.map(({ stage, count, days30, days90 }) => (
        <View key={stage} className={styles.stage}>
          <Cell
            id={`at-${stage}`}
            plain
            title={stageName[stage]}
            end={`${grouped(count)} 件`}
            endStrong={count > 0}
            label={`${stageName[stage]}，${count} 件`}
            onTap={count > 0 ? () => openPage(routes.foundingCases({ unit, stage })) : undefined}
          />
          <View className={styles.ages}>
            {AGES.map((days) => {
              const old = days === AGES[0] ? days30 : days90
              if (old === 0) return <View key={days} />
              return (
                <Tap
                  key={days}
                  id={`at-${stage}-${days}`}
                  className={styles.age}
                  label={`${stageName[stage]}满 ${days} 天，${old} 件`}
                  onTap={() => openPage(routes.foundingCases({ unit, stage, days: String(days) }))}
                >
                  {`满 ${days} 天 ${grouped(old)} 件`}
                </Tap>
              )
            })}
          </View>
        </View>
      ))}
      <View className={styles.note}>
        {`满 30 天：在这一步停了 30 天以上。没有统一的时限，只是提个醒。${more ? '太多了，只数了停得最久的 1,000 件。' : ''}`}
      </View>
    </Section>
  )
}
