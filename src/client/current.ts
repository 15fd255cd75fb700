import type { Client } from './client'

let current: Client | null = null

/** The client of this app; tests install their own. */
export function installClient(client: Client): void {
  current = client
}

export function currentClient(): Client {
  if (!current) throw new Error('startClient() has to run before the first page')
  return current
}
