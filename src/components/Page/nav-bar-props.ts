export interface NavBarProps {
  title: string
  /** A tab page has no way back. */
  isTab: boolean
  /** The office PC leaves the title out. */
  heroic: boolean
}
