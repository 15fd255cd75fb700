import type { PropsWithChildren } from 'react'
import type { Accessible } from '../accessible-types'

/** Anything that can be tapped. Role `button` unless another is given. */
export interface TapProps extends PropsWithChildren<Accessible> {
  /** Stable, in kebab-case, for tests. */
  id?: string
  className?: string
  /** Global class while pressed; `pressed` unless given, `none` for no change. weapp only: h5 has its own in index.html. */
  pressedClass?: string
  onTap?: () => void
}
