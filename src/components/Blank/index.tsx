import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { type BlankProps, spokenName } from './blank-props'
import { Place } from './Place'
import styles from './index.module.scss'

export type { BlankProps } from './blank-props'

/** A place to fill inside a sentence. Its hit area is the full line. */
export function Blank(props: BlankProps) {
  const { id, words, state, toConfirm, changed, after, onTap } = props
  const place = (
    <Place
      id={id}
      className={classNames(styles.blank, styles[state], toConfirm && styles.confirm, changed && styles.changed)}
      label={spokenName(props)}
      onTap={onTap}
    >
      <Text className={styles.words}>{words}</Text>
      {toConfirm && <Text className={styles.mark}>请确认</Text>}
    </Place>
  )
  if (after === undefined) return place
  return (
    <View className={styles.together}>
      {place}
      {after}
    </View>
  )
}

/** A line of words with blanks in it, as the document will read. `short`: in a sheet, where one clause is repeated. */
export function Sentence({ short, children }: { short?: boolean; children: ReactNode }) {
  return <View className={short ? styles.clause : styles.sentence}>{children}</View>
}

/** 重点标注: words behind which the highlighter went. */
export function Marked({ children }: { children: string }) {
  return <Text className={styles.marked}>{children}</Text>
}
