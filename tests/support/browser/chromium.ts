import { type Browser, chromium } from 'playwright-core'
import { findChromium, installHint } from './find-chromium'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts the machine's Chromium; close it when done. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(installHint)
  return chromium.launch({ executablePath, args: FLAGS, headless: true })
}
