import type { ChatFile, Picture } from './wx/media-apis'
import { FileArea } from './wx/file-area'
import { Network } from './wx/network'
import { memoryStore, PhoneStorage, type StringStore } from './wx/phone-storage'

/** One phone: storage, files, album and network outlive the app. Two launches on one phone are one person coming back. */
export class Phone {
  readonly storage: PhoneStorage
  readonly files = new FileArea()
  readonly network = new Network()
  /** Pictures that the next chooseMedia takes, first come first served. */
  readonly album: Picture[] = []
  /** Files that the next chooseMessageFile takes. */
  readonly chat: ChatFile[] = []

  constructor(store: StringStore = memoryStore()) {
    this.storage = new PhoneStorage(store)
  }

  /** No space left: storage and files refuse writes until `full(false)`. */
  full(isFull = true) {
    this.storage.full = isFull
    this.files.full = isFull
  }

  /** What the death of the app takes along: listeners and temporary files. */
  forgetSession() {
    this.files.dropTemporary()
    this.network.unlisten()
  }
}
