import { asyncApi, type CallSite } from './async-api'

/** What the app changes around the page: title bar, tab bar badges, pull-down, scroll. */
export interface PageChrome {
  setTitle(title: string): void
  setBarColour(front: string, back: string): void
  stopPullDown(): void
  startPullDown(): void
  scrollTo(top: number | undefined, selector: string | undefined): void
}

export function interfaceApis(site: CallSite, chrome: PageChrome) {
  const silent = (name: string) => asyncApi(site, name, () => undefined)
  return {
    ...Object.fromEntries(SILENT.map((name) => [name, silent(name)])),
    setNavigationBarTitle: asyncApi(site, 'setNavigationBarTitle', ({ title }: { title: string }) => {
      chrome.setTitle(title)
    }),
    setNavigationBarColor: asyncApi(
      site,
      'setNavigationBarColor',
      (input: { frontColor: string; backgroundColor: string }) => {
        chrome.setBarColour(input.frontColor, input.backgroundColor)
      },
    ),
    stopPullDownRefresh: asyncApi(site, 'stopPullDownRefresh', () => {
      chrome.stopPullDown()
    }),
    startPullDownRefresh: asyncApi(site, 'startPullDownRefresh', () => {
      chrome.startPullDown()
    }),
    pageScrollTo: asyncApi(site, 'pageScrollTo', (input: { scrollTop?: number; selector?: string }) => {
      chrome.scrollTo(input.scrollTop, input.selector)
    }),
  }
}

const SILENT = [
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'hideHomeButton',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'loadFontFace',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'setTabBarItem',
  'setTabBarStyle',
  'showTabBar',
  'hideTabBar',
]
