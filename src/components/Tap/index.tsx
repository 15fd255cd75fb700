import { View } from '@tarojs/components'
import { accessible } from '../accessible'
import type { TapProps } from './tap-props'

export type { TapProps } from './tap-props'

export function Tap({ id, className, pressedClass = 'pressed', onTap, children, ...meaning }: TapProps) {
  return (
    <View
      id={id}
      className={className}
      hoverClass={meaning.disabled ? 'none' : pressedClass}
      hoverStartTime={20}
      hoverStayTime={90}
      onClick={meaning.disabled ? undefined : onTap}
      {...accessible({ role: 'button', ...meaning })}
    >
      {children}
    </View>
  )
}
