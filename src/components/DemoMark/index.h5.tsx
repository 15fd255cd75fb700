/** On h5 the bar of every page says it already. */
export function DemoMark() {
  return null
}
