import type { NavBarProps } from './nav-bar-props'

/** WeChat draws the bar itself, from the page's config. */
export function NavBar(_props: NavBarProps) {
  return null
}
