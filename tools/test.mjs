import { prepare } from './install.mjs'

await prepare()
await import('./test/main.ts')
