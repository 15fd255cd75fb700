import { createClient } from './client'
import { installClient } from './current'
import { taroDevice } from './taro-device'
import { chooseTransport } from './transport/choose-transport'

/** Once, by app.tsx as it loads, before any page renders. Reads what is stored; what needs the network follows. */
export function startClient(): void {
  const device = taroDevice()
  const client = createClient({ device, transport: chooseTransport(device) })
  installClient(client)
  client.start()
}
