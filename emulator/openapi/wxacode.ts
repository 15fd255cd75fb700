import { createHash } from 'node:crypto'
import { type ApiParameters, type ApiResult, apiError } from './open-api'
import { squarePng } from './png'

const MODULES = 29
const QUIET_ZONE = 2
const FINDER = 7
const DEFAULT_WIDTH = 430
/** Characters that WeChat allows in a scene. */
const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~%]{1,32}$/

/** openapi.wxacode.getUnlimited: a picture that depends on the scene alone. It looks like a code but holds nothing. */
export function unlimitedCode({ scene, page, width }: ApiParameters): ApiResult {
  if (typeof scene !== 'string' || !SCENE.test(scene))
    return apiError(40169, 'invalid length for scene, or the data is not json string')
  if (page !== undefined && (typeof page !== 'string' || page.startsWith('/'))) return apiError(41030, 'invalid page')
  return { contentType: 'image/png', bytes: drawCode(scene, pictureWidth(width)) }
}

/** openapi.wxacode.get and createQRCode: as above for a path with its query, at most 1,024 bytes. */
export function limitedCode({ path, width }: ApiParameters): ApiResult {
  if (typeof path !== 'string' || path === '' || Buffer.byteLength(path) > 1024)
    return apiError(40159, 'invalid length for path')
  return { contentType: 'image/png', bytes: drawCode(path, pictureWidth(width)) }
}

const pictureWidth = (width: unknown): number =>
  typeof width === 'number' ? Math.min(1280, Math.max(280, width)) : DEFAULT_WIDTH

function drawCode(content: string, width: number): Buffer {
  const bits = modulesOf(content)
  const across = MODULES + 2 * QUIET_ZONE
  const moduleAt = (pixel: number) => Math.floor((pixel * across) / width) - QUIET_ZONE
  return squarePng(width, (x, y) => isDark(moduleAt(x), moduleAt(y), bits))
}

function modulesOf(content: string): Buffer {
  const blocks = [0, 1, 2, 3].map((part) => createHash('sha256').update(`${part}${content}`).digest())
  return Buffer.concat(blocks)
}

function isDark(x: number, y: number, bits: Buffer): boolean {
  if (x < 0 || y < 0 || x >= MODULES || y >= MODULES) return false
  const corner = finderDistance(x, y)
  if (corner !== undefined) return corner !== 2 && corner < 4
  const index = (y * MODULES + x) % (bits.length * 8)
  return (((bits[index >> 3] as number) >> (index & 7)) & 1) === 1
}

/** Rings around the centre of the finder pattern in three corners; undefined elsewhere. */
function finderDistance(x: number, y: number): number | undefined {
  const centre = (FINDER - 1) / 2
  const far = MODULES - 1 - centre
  const centres = [
    [centre, centre],
    [far, centre],
    [centre, far],
  ] as const
  for (const [cx, cy] of centres) {
    const distance = Math.max(Math.abs(x - cx), Math.abs(y - cy))
    if (distance <= centre + 1) return distance
  }
  return undefined
}
