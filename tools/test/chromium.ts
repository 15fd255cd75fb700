import { existsSync } from 'node:fs'
import path from 'node:path'
import { runCommand } from '../run/command'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]
const CHINESE_FONTS = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'

export const NO_CHROMIUM =
  '没有找到 Chromium，浏览器测试没有运行，按失败计。请装好 Chromium 或 Chrome，或用 CHROMIUM_PATH 指明它在哪里，再运行 npm test。'

/** Where Chromium is: CHROMIUM_PATH first, then the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const inPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [...(named ? [named] : []), ...inPath, ...FIXED_PLACES].find((file) => existsSync(file))
}

/** Debian's root can be given what is missing; elsewhere a person has to install it. */
export const canInstallChromium = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Chromium, and fonts that can draw Chinese. Where it is afterwards, if it is. */
export async function installChromium(): Promise<string | undefined> {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (name: string, given: readonly string[]) =>
    runCommand({ name, program: 'apt-get', arguments: given, environment })
  const fonts = existsSync(CHINESE_FONTS) ? [] : ['fonts-noto-cjk']
  await apt('apt-update', ['update', '-q'])
  await apt('apt-install', ['install', '-y', '-q', '--no-install-recommends', 'chromium', ...fonts])
  return findChromium()
}
