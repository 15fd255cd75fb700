import type { SideBarProps } from './side-bar-props'

/** The office's side bar belongs to h5. */
export function SideBar(_props: SideBarProps) {
  return null
}
