import { prepare } from './install.mjs'

await prepare()
await import('./start/main.ts')
