import { View } from '@tarojs/components'
import type { ComparedHousehold } from '@/words/compared-households'
import { accessible } from '../accessible'
import { Icon } from '../Icon'
import styles from './index.module.scss'

export interface HouseholdCompareProps {
  one: ComparedHousehold
  other: ComparedHousehold
  /** Above each side: 正在写的, 已有的. */
  titles: readonly [string, string]
  /** Of a side that is not hers to see: why. */
  unseen?: string
}

const rows: readonly (readonly [keyof ComparedHousehold, string])[] = [
  ['name', '户主'],
  ['address', '门牌'],
  ['where', '在哪里'],
  ['family', '家里人'],
  ['phone', '电话'],
  ['tags', '标记'],
  ['lastVisit', '最近走访'],
]

/** Two households side by side; what is the same is ticked. */
export function HouseholdCompare({ one, other, titles, unseen }: HouseholdCompareProps) {
  return (
    <View className={styles.compare}>
      <View className={styles.heads}>
        <View className={styles.title}>{titles[0]}</View>
        <View className={styles.title}>{titles[1]}</View>
      </View>
      {rows
        .filter(([key]) => one[key] !== '' || other[key] !== '')
        .map(([key, label]) => (
          <View key={key} className={styles.row} {...accessible({ label: rowText(label, one[key], other[key]) })}>
            <View className={styles.label}>
              {label}
              {isSame(one[key], other[key]) && <Icon name="check" size="mark" tone="done" label="一样" />}
            </View>
            <View className={styles.pair}>
              <View className={styles.side}>{one[key] || NOTHING}</View>
              <View className={styles.side}>{other[key] || NOTHING}</View>
            </View>
          </View>
        ))}
      {unseen !== undefined && <View className={styles.unseen}>{unseen}</View>}
    </View>
  )
}

const NOTHING = '没有'

/** 五组3号 is 五组 3 号. */
const isSame = (one: string, other: string): boolean =>
  one !== '' && one.replace(/\s/g, '') === other.replace(/\s/g, '')

const rowText = (label: string, one: string, other: string): string =>
  isSame(one, other) ? `${label}一样：${one}` : `${label}：${one || NOTHING}，${other || NOTHING}`
