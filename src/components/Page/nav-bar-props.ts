export interface NavBarProps {
  title: string
  /** A tab page has no way back. */
  isTab: boolean
  /** One goes there by the side bar: with nothing behind it, it has no way back on the office PC. */
  isPlace: boolean
  /** Says 演示数据: whoever sees this is invented. On the office PC the side bar says it. */
  isDemo: boolean
  /** The office PC leaves the title out. */
  heroic: boolean
}
