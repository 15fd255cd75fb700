import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { accessible } from '../accessible'
import styles from './index.module.scss'

/** The dot between two facts. Drawn, because the character's width differs between phones. */
export function Dot() {
  return <View className={styles.dot} {...accessible({ hidden: true })} />
}

/** Short facts on one line with dots between; what is missing leaves no dot behind. A full line breaks at a dot. */
export function Dotted({ parts }: { parts: readonly (ReactNode | undefined)[] }) {
  const given = parts.filter((part) => part !== undefined && part !== null && part !== '' && part !== false)
  return (
    <>
      {given.map((part, index) => (
        <View key={index} className={styles.part}>
          {part}
          {index < given.length - 1 && <Dot />}
        </View>
      ))}
    </>
  )
}
