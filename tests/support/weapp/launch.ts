import { resolve } from 'node:path'
import { TextDecoder, TextEncoder } from 'node:util'
import { AppShell, type ShellOptions } from './app-shell'
import { ConsoleGuard } from './console-guard'
import { emulatorGateway, stubGateway } from './emulator-gateway'
import { Phone } from './phone'
import { WeappApp } from './weapp-app'
import type { CloudGateway } from './wx/cloud-apis'

export { emulatorGateway, stubGateway } from './emulator-gateway'
export type { Target } from './find-node'
export { Phone } from './phone'
export type { WeappApp } from './weapp-app'
export { picture } from './wx/media-apis'

export interface LaunchOptions extends Partial<Omit<ShellOptions, 'gateway' | 'phone'>> {
  /** The cloud: an emulator as a person, or a gateway of the test's own. None: every call fails with its name. */
  cloud?: { url: string; openid: string } | CloudGateway
  /** The phone that the app runs on; a new one when not given. */
  phone?: Phone
}

const WEAPP_DIST = resolve(__dirname, '../../../dist/weapp')
const guard = new ConsoleGuard()
let running: WeappApp | undefined

Object.assign(globalThis, { TextDecoder, TextEncoder })

beforeEach(() => {
  document.body.replaceChildren()
  document.head.replaceChildren()
  guard.start()
})

afterEach(() => {
  running?.kill()
  running = undefined
  guard.stop()
  guard.expectSilence()
})

/**
 * Launches the compiled mini-program (dist/weapp) on a phone and waits for its first page. One app runs at a time: a launch
 * ends the one before. What the app logs as an error fails the test, unless it is taken with `app.takeErrors()`.
 */
export async function launchWeapp(options: LaunchOptions = {}): Promise<WeappApp> {
  running?.kill()
  const { cloud, phone = new Phone(), ...rest } = options
  const shell = new AppShell({
    dist: WEAPP_DIST,
    page: undefined,
    query: {},
    now: undefined,
    screen: {},
    answers: {},
    ...rest,
    phone,
    gateway: gatewayOf(cloud),
  })
  const app = new WeappApp(shell, guard, phone)
  running = app
  shell.start()
  await app.settle()
  return app
}

function gatewayOf(cloud: LaunchOptions['cloud']): CloudGateway {
  if (!cloud) return stubGateway({})
  return 'url' in cloud ? emulatorGateway(cloud.url, cloud.openid) : cloud
}
