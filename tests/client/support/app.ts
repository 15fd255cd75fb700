import '../../../src/client/zod-setup'
import type { Person } from '../../../contracts/identity'
import { createClient } from '../../../src/client/client'
import { FakeCloud } from './fake-cloud'
import { MemoryPhone, quiet } from './memory-device'
import { household, id, zhao } from './records'

/** A phone, a federation that knows household 1, and the app running for 赵桂芬. */
export async function app({ person = zhao, online = true }: { person?: Person | null; online?: boolean } = {}) {
  const cloud = new FakeCloud()
  cloud.person = person
  cloud.households.set(id('H', 1), JSON.stringify(household(1)))
  const phone = new MemoryPhone()
  const launch = async () => {
    const client = createClient({ device: phone.launch(), transport: cloud, random: () => 0.5 })
    client.start()
    await quiet()
    return client
  }
  const client = await launch()
  if (!online) phone.goOnline(false)
  return { cloud, phone, client, restart: launch }
}

export const writesOf = (cloud: FakeCloud, action: string) => cloud.calls.filter((call) => call.action === action)
