import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { accessible } from '../accessible'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface UndoBarProps {
  /** What was done: 记下了：给孙玉梅回话. */
  words: string
  /** The way back, e.g. 撤销, or a way on. Without it the bar only tells. */
  undo?: { words?: string; onTap: () => void } | undefined
  /** After its seconds: forget it. */
  onGone: () => void
}

/** How long she has to take it back (LOOK §5.1). */
const SHOWN_MS = 5000

/** Tells what was done and offers to take it back. Give it a `key` per deed so that each has its full time. */
export function UndoBar({ words, undo, onGone }: UndoBarProps) {
  const gone = useRef(onGone)
  useEffect(() => {
    gone.current = onGone
  }, [onGone])
  useEffect(() => {
    const timer = setTimeout(() => gone.current(), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <View className={styles.bar} {...accessible({ role: 'status', live: 'polite' })}>
      <View className={styles.words}>{words}</View>
      {undo && (
        <Tap className={styles.undo} pressedClass="pressed-dim" onTap={undo.onTap}>
          {undo.words ?? '撤销'}
        </Tap>
      )}
    </View>
  )
}
