import type { TabKey } from './navigation'
import type { Viewer } from './viewer'

export interface SideBarProps {
  viewer: Viewer | undefined
  current: TabKey | undefined
}
