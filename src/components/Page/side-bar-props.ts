import type { PlaceKey } from './navigation'
import type { Viewer } from './viewer'

export interface SideBarProps {
  viewer: Viewer | undefined
  current: PlaceKey | 'suggest' | undefined
}
