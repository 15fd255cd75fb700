import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useLetters } from '@/theme/letters'
import { classNames } from '../class-names'
import { NavBar } from './NavBar'
import { type PlaceKey, type TabKey, tabsOf } from './navigation'
import { SideBar } from './SideBar'
import { TabBar } from './TabBar'
import { useContactTabs, useViewer, type Viewer } from './viewer'
import styles from './index.module.scss'

export { homeOf, tabs, tabsOf, type Destination, type TabKey } from './navigation'
export type { Viewer } from './viewer'

export interface PageProps {
  /** In the bar that h5 draws; on weapp the page's own config names it. */
  title: string
  /** Which tab this page is; a page that is no tab has a way back instead. */
  tab?: TabKey
  /** Which item of the office's side bar it belongs to, where it is no tab. */
  place?: PlaceKey | 'suggest'
  /** The Dock, kept at the bottom. */
  dock?: ReactNode
  /** The UndoBar, above dock or tabs. */
  undo?: ReactNode
  /** Dashboards and tables take the office screen's width; forms and lists stay narrow. */
  wide?: boolean
  /** The Hero already says where she is: on the office PC the bar's title is left out. */
  heroic?: boolean
  /** Invented, as what is shown is, where she who looks has no post. */
  demo?: boolean | undefined
  /** Whose frame it is, where the session is not asked: the board. */
  viewer?: Viewer
  children: ReactNode
}

/** The frame of every page: letters, bars, safe area, widths. */
export function Page({ title, tab, place, dock, undo, wide, heroic, demo, viewer, children }: PageProps) {
  const { large } = useLetters()
  const person = useViewer()
  const whose = viewer ?? person
  const contactTabs = useContactTabs(tab)
  return (
    <View className={classNames(styles.page, large && 'large')}>
      <SideBar viewer={whose} current={place ?? tab} />
      <NavBar
        title={title}
        isTab={tab !== undefined}
        isPlace={place !== undefined}
        isDemo={demo ?? whose?.demo ?? false}
        heroic={heroic ?? false}
      />
      <View className={classNames(styles.content, wide && styles.wide)}>{children}</View>
      <View className={styles.foot}>
        {undo}
        {dock}
        {tab !== undefined && <TabBar keys={whose ? tabsOf(whose.role) : contactTabs} current={tab} />}
      </View>
    </View>
  )
}
