import { asyncApi, type CallSite } from './async-api'

type NetworkType = 'wifi' | '4g' | 'none'
type StatusListener = (status: { isConnected: boolean; networkType: NetworkType }) => void

/** The phone's connection. Belongs to the phone, not to one launch of the app. */
export class Network {
  type: NetworkType = 'wifi'
  private readonly listeners = new Set<StatusListener>()
  private answersToLose = 0

  get isConnected(): boolean {
    return this.type !== 'none'
  }

  change(type: NetworkType) {
    if (this.type === type) return
    this.type = type
    for (const listener of this.listeners) listener({ isConnected: this.isConnected, networkType: type })
  }

  /** The next answers of the cloud never reach the phone, though the cloud did the work. */
  loseAnswers(count: number) {
    this.answersToLose = count
  }

  takeLostAnswer(): boolean {
    if (this.answersToLose === 0) return false
    this.answersToLose -= 1
    return true
  }

  listen(listener: StatusListener) {
    this.listeners.add(listener)
  }

  unlisten(listener?: StatusListener) {
    if (listener) this.listeners.delete(listener)
    else this.listeners.clear()
  }
}

export function networkApis(site: CallSite, network: Network) {
  return {
    getNetworkType: asyncApi(site, 'getNetworkType', () => ({ networkType: network.type })),
    onNetworkStatusChange: (listener: StatusListener) => {
      network.listen(listener)
    },
    offNetworkStatusChange: (listener?: StatusListener) => {
      network.unlisten(listener)
    },
    onNetworkWeakChange: () => undefined,
    offNetworkWeakChange: () => undefined,
  }
}
