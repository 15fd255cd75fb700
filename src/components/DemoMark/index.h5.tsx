import type { DemoMarkProps } from './demo-mark-props'

/** On h5 the bar of every page says it already. */
export function DemoMark(_props: DemoMarkProps) {
  return null
}
