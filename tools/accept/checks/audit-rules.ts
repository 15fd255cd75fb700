import { posix } from 'node:path'
import sizeOf from 'image-size'
import postcss, { type Rule } from 'postcss'
import { type Check, type Finding, finding } from '../check'
import type { Dist } from '../dist'

const MEDIA = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.svg', '.mp3', '.m4a', '.wav', '.mp4', '.aac']
const MEDIA_LIMIT = 200 * 1024
/** Three times a screen of 375 × 812. */
const IMAGE_LIMIT = { width: 1125, height: 2436 }

/** The static part of WeChat's 体验评分: styles, packaged media, plain http. */
export const auditRules: Check = {
  name: 'audit rules',
  run({ dist }) {
    return [
      ...dist.files('.wxss').flatMap((file) => checkStyles(dist, file)),
      ...checkMedia(dist),
      ...dist.files('.js').flatMap((file) => plainHttp(dist, file)),
      ...(dist.app().lazyCodeLoading === 'requiredComponents' ? [] : [finding('app.json: lazyCodeLoading is not set')]),
    ]
  },
}

function checkStyles(dist: Dist, file: string): Finding[] {
  const findings: Finding[] = []
  try {
    postcss.parse(dist.text(file)).walkRules((rule) => {
      findings.push(...checkRule(rule).map((fault) => finding(`${file}: ${rule.selector}: ${fault}`)))
    })
  } catch (error) {
    return [finding(`${file}: ${(error as Error).message}`)]
  }
  return findings
}

function checkRule(rule: Rule): string[] {
  const values = new Map<string, string>()
  rule.walkDecls(({ prop, value }) => {
    values.set(prop, value)
  })
  const faults: string[] = []
  const scrolls = ['overflow', 'overflow-x', 'overflow-y'].some((prop) => values.get(prop)?.includes('scroll'))
  if (rule.selector.includes(':active')) faults.push(':active, use hover-class')
  if (scrolls && values.get('-webkit-overflow-scrolling') !== 'touch') faults.push('scrolls without inertia')
  if (isFixedAtBottom(values) && !rule.toString().includes('safe-area-inset-bottom'))
    faults.push('no safe area at the bottom')
  if (/btn|button|tap|link/i.test(rule.selector)) faults.push(...smallTargets(values))
  return faults
}

function isFixedAtBottom(values: Map<string, string>): boolean {
  return values.get('position') === 'fixed' && /^0(px|rpx)?$/.test(values.get('bottom') ?? '')
}

/** A tap area below 20 px. */
function smallTargets(values: Map<string, string>): string[] {
  return ['width', 'height', 'min-height'].flatMap((prop) => {
    const [, size, unit] = /^([\d.]+)(rpx|px)$/.exec(values.get(prop) ?? '') ?? []
    const pixels = Number(size) / (unit === 'rpx' ? 2 : 1)
    return pixels > 0 && pixels < 20 ? [`${prop} of ${String(pixels)} px is too small to tap`] : []
  })
}

function checkMedia(dist: Dist): Finding[] {
  const files = dist.files().filter((file) => MEDIA.includes(posix.extname(file).toLowerCase()))
  const total = files.reduce((sum, file) => sum + dist.bytes(file), 0)
  const tooMuch =
    total > MEDIA_LIMIT ? [finding(`images and audio: ${String(total)} bytes, at most ${String(MEDIA_LIMIT)}`)] : []
  return [...tooMuch, ...files.flatMap((file) => largeImage(dist, file))]
}

function largeImage(dist: Dist, file: string): Finding[] {
  const { width = 0, height = 0 } = readSize(`${dist.root}/${file}`)
  const fits = width <= IMAGE_LIMIT.width && height <= IMAGE_LIMIT.height
  return fits ? [] : [finding(`${file}: ${String(width)} × ${String(height)}, more than three times the screen`)]
}

function readSize(path: string): { width?: number; height?: number } {
  try {
    return sizeOf(path)
  } catch {
    return {}
  }
}

function plainHttp(dist: Dist, file: string): Finding[] {
  const urls = dist.text(file).match(/http:\/\/(?!www\.w3\.org|localhost|127\.|usr|tmp|store)[\w.-]+/g) ?? []
  return [...new Set(urls)].map((url) => finding(`${file}: ${url} is not https`))
}
