import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { accessible } from '../accessible'

export interface PlaceProps extends PropsWithChildren {
  id?: string | undefined
  className: string
  label: string
  onTap?: (() => void) | undefined
}

/** A place in a line of words: a long value flows on with them. */
export function Place({ id, className, label, onTap, children }: PlaceProps) {
  return (
    <View
      id={id}
      className={className}
      hoverClass={onTap ? 'pressed-dim' : 'none'}
      hoverStayTime={90}
      onClick={onTap}
      {...accessible({ role: onTap ? 'button' : undefined, label })}
    >
      {children}
    </View>
  )
}
