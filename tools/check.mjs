import { prepare } from './install.mjs'

await prepare()
await import('./check/main.ts')
