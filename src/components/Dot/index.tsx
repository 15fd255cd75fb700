import { View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import { accessible } from '../accessible'
import styles from './index.module.scss'

/** The dot between two facts. Drawn, because the character's width differs between phones. */
export function Dot() {
  return <View className={styles.dot} {...accessible({ hidden: true })} />
}

/** Short facts on one line with dots between; what is missing leaves no dot behind. */
export function Dotted({ parts }: { parts: readonly (ReactNode | undefined)[] }) {
  const given = parts.filter((part) => part !== undefined && part !== null && part !== '' && part !== false)
  return (
    <>
      {given.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <Dot />}
          {part}
        </Fragment>
      ))}
    </>
  )
}
