import type { PageStack } from './page-stack'
import type { Phone } from './phone'
import { type AppEvents } from './wx/app-events'
import type { CallSite } from './wx/async-api'
import { type CloudGateway, cloudApis } from './wx/cloud-apis'
import { type PersonAnswers, deviceApis } from './wx/device-apis'
import { type Dialogs, dialogApis } from './wx/dialogs'
import { fileSystemManager } from './wx/file-apis'
import { USER_DATA_PATH } from './wx/file-area'
import { interfaceApis, type PageChrome } from './wx/interface-apis'
import { mediaApis } from './wx/media-apis'
import { networkApis } from './wx/network'
import { storageApis } from './wx/storage-apis'
import { strictWx } from './wx/strict-wx'
import { type Screen, systemApis } from './wx/system-apis'

export interface WxParts {
  site: CallSite
  phone: Phone
  gateway: CloudGateway
  dialogs: Dialogs
  events: AppEvents
  answers: PersonAnswers
  screen: Screen
  chrome: PageChrome
  stack: PageStack
  launch: { path: string; query: Record<string, string> }
  clock: () => number
}

/** The whole global `wx` of one launch: the same code serves jest and the browser. */
export function makeWx(parts: WxParts): Record<string, unknown> {
  const { site, phone } = parts
  const manager = fileSystemManager(site, phone.files)
  return strictWx({
    env: { USER_DATA_PATH },
    nextTick: (work: () => void) => {
      void Promise.resolve().then(work)
    },
    ...systemApis(site, parts.screen, parts.launch),
    ...parts.events.apis(),
    ...storageApis(site, phone.storage),
    getFileSystemManager: () => manager,
    ...mediaApis(site, phone.files, phone.album, phone.chat),
    ...networkApis(site, phone.network),
    ...cloudApis(site, phone.network, phone.files, parts.gateway),
    ...dialogApis(site, parts.dialogs),
    ...interfaceApis(site, parts.chrome),
    ...deviceApis(site, parts.answers, parts.clock),
    ...parts.stack.apis(site),
  })
}
