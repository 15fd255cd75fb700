import { useEffect, useRef } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Tap } from '../Tap'
import type { WheelProps } from './wheel-props'
import styles from './index.module.scss'

/** A browser has no wheel: the same choices as a short list that scrolls, the chosen one in view. */
export function Wheel({ id, label, choices, index, onPick }: WheelProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'center' })
  }, [index])
  return (
    <div id={id} ref={list} className={styles.wheel} {...accessible({ role: 'radiogroup', label })}>
      {choices.map((words, at) => (
        <Tap
          key={words}
          className={classNames(styles.choice, at === index && styles.middle)}
          role="radio"
          checked={at === index}
          onTap={() => onPick(at)}
        >
          {words}
        </Tap>
      ))}
    </div>
  )
}
