/** A screen of 375 × 812 has 34 px below for the home bar. */
const SAFE_BOTTOM = '34px'

/**
 * wxss for a browser: rpx are 750ths of the screen, `page` is the page's box, 100vh is the page without the bars of
 * WeChat, and the safe areas are those of the drawn phone.
 */
export function webStyles(wxss: string): string {
  return wxss
    .replace(/@import\s+["'][^"']+["'];?/g, '')
    .replace(/(-?[\d.]+)rpx/g, (_, size: string) => `calc(var(--rpx) * ${size})`)
    .replace(/(-?[\d.]+)vh\b/g, (_, size: string) => `calc(var(--page-height) * ${size} / 100)`)
    .replace(/env\(safe-area-inset-bottom[^)]*\)/g, SAFE_BOTTOM)
    .replace(/env\(safe-area-inset-top[^)]*\)/g, 'var(--safe-top)')
    .replace(/(^|[\s,}>])page(?=[\s,{.:[>])/g, '$1.weapp-page')
    .replace(/:root/g, '.weapp-root')
}
