import { View } from '@tarojs/components'
import { memo } from 'react'
import { Dotted } from '@/components/Dot'
import { Tap } from '@/components/Tap'
import type { HouseholdBrief } from '@/hooks/use-brief'
import { beforeDay, concernKindName, dayText, householdStatusName, nearDay } from '@/messages'
import { openPage, routes } from '@/routes'
import { namesOf } from '@/words/households'
import { ymdOf } from '../../../../contracts/calendar'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import styles from './index.module.scss'

interface HouseholdPageProps {
  brief: HouseholdBrief
  number: number
  scheme: VisitScheme | null
  today: string
}

/** What she has to know before she knocks, on one page. */
export const HouseholdPage = memo(function HouseholdPage({ brief, number, scheme, today }: HouseholdPageProps) {
  const { householdId, headName, address, status, tags, targets, open, moreOpen } = brief
  const marks = [...namesOf(scheme?.targets, targets), ...namesOf(scheme?.tags, tags)]
  return (
    <View className={styles.page}>
      <Tap className={styles.whose} onTap={() => openPage(routes.household(householdId))}>
        <View className={styles.name}>{`${number}. ${headName} 家`}</View>
        <View className={styles.address}>
          <Dotted parts={[address, peopleText(brief), status === 'living' ? undefined : householdStatusName[status]]} />
        </View>
      </Tap>
      {marks.length > 0 && <View className={styles.line}>{marks.join('、')}</View>}
      <View className={styles.line}>{lastText(brief, today)}</View>
      {open.map((matter) => (
        <View key={matter.id} className={styles.matter}>
          <View className={styles.words}>{`${concernKindName[matter.kind]}：${matter.text}`}</View>
          {matter.promise && (
            <View className={styles.promise}>
              {`答应${beforeDay(matter.promise.dueOn, today)}：${matter.promise.text}`}
            </View>
          )}
          <View className={styles.said}>{`${dayText(ymdOf(matter.saidAt), today)}说的`}</View>
        </View>
      ))}
      {moreOpen > 0 && <View className={styles.line}>{`还有 ${moreOpen} 件在办，看户档案`}</View>}
      {open.length === 0 && <View className={styles.line}>没有还在办的事</View>}
    </View>
  )
})

const peopleText = ({ adults, minors }: HouseholdBrief): string =>
  minors === 0 ? `${adults} 口` : `${adults + minors} 口，有 ${minors} 个孩子`

function lastText({ lastVisit, lastMetAt }: HouseholdBrief, today: string): string {
  if (!lastVisit) return '还没走访过'
  const last = `上次 ${nearDay(ymdOf(lastVisit.at), today)}：${lastVisit.summary}`
  if (lastMetAt === lastVisit.at) return last
  return lastMetAt === null ? `${last}。还没见到过人` : `${last}。上回见到人是 ${nearDay(ymdOf(lastMetAt), today)}`
}
