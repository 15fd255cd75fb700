import type { AppStructure } from './page-stack'

export interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  subpackages?: { root: string; pages: string[] }[]
  window?: PageJson
  usingComponents?: Record<string, string>
  tabBar?: {
    custom?: boolean
    color?: string
    selectedColor?: string
    list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
  }
}

export interface PageJson {
  navigationBarTitleText?: string
  navigationStyle?: string
  navigationBarBackgroundColor?: string
  navigationBarTextStyle?: string
  backgroundColor?: string
  enablePullDownRefresh?: boolean
  usingComponents?: Record<string, string>
  component?: boolean
}

/** Pages and tabs of an app.json, subpackages resolved. */
export function structureOf(app: AppJson): AppStructure {
  const packages = app.subPackages ?? app.subpackages ?? []
  const inPackages = packages.flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/^\/|\/$/g, '')}/${page}`),
  )
  return { pages: [...app.pages, ...inPackages], tabs: app.tabBar?.list.map((tab) => tab.pagePath) ?? [] }
}
