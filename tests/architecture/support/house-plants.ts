/** For each rule of config/lint: texts that break it, and their nearest neighbours that do not. */
export interface HousePlant {
  breaks: readonly (readonly [path: string, text: string])[]
  keeps: readonly (readonly [path: string, text: string])[]
}

export const layerPlants: Readonly<Record<string, HousePlant>> = {
  'zod-mini': {
    breaks: [
      ['contracts/planted.ts', "import * as z from 'zod'"],
      ['src/hooks/planted.ts', "import { z } from 'zod/v4'"],
      ['tests/rules/planted.test.ts', "export { z } from 'zod'"],
    ],
    keeps: [['contracts/planted.ts', "import * as z from 'zod/mini'"]],
  },
  'contracts-stand-alone': {
    breaks: [
      ['contracts/planted.ts', "import { env } from '../src/env'"],
      ['contracts/planted.ts', "import { readFileSync } from 'node:fs'"],
      ['contracts/planted.ts', "export * from '../cloudfunctions/shared/failure'"],
      ['contracts/planted.ts', "export type Store = import('../cloudfunctions/shared/store').Store"],
    ],
    keeps: [['contracts/planted.ts', "import { text } from './primitives'"]],
  },
  'phone-knows-contracts-only': {
    breaks: [
      ['src/hooks/planted.ts', "import { roleOf } from '../../cloudfunctions/shared/actor'"],
      ['src/client/planted.ts', "const emulator = () => import('../../emulator')"],
      ['src/pages/today/planted.ts', "import { people } from '@/../tests/support/people'"],
    ],
    keeps: [
      ['src/hooks/planted.ts', "import { recordVisits } from '../../contracts/visits'"],
      ['src/hooks/planted.ts', "import { recordVisits } from 'contracts/visits'"],
    ],
  },
  'functions-know-contracts-only': {
    breaks: [
      ['cloudfunctions/visits/planted.ts', "import { env } from '../../src/env'"],
      ['cloudfunctions/shared/planted.ts', "import { startEmulator } from '../../emulator/index'"],
      ['cloudfunctions/visits/planted.ts', "const people = require('../../tests/support/people')"],
    ],
    keeps: [['cloudfunctions/visits/planted.ts', "import { recordVisits } from '../../contracts/visits'"]],
  },
  'functions-without-screens': {
    breaks: [
      ['cloudfunctions/visits/planted.ts', "import Taro from '@tarojs/taro'"],
      ['cloudfunctions/visits/planted.ts', "import { useState } from 'react'"],
    ],
    keeps: [['src/hooks/planted.ts', "import { useState } from 'react'"]],
  },
  'emulator-knows-the-cloud-side': {
    breaks: [
      ['emulator/planted.ts', "import { env } from '../src/env'"],
      ['emulator/seed/planted.ts', "import { people } from '../../tests/support/people'"],
    ],
    keeps: [
      ['emulator/planted.ts', "import { contracts } from '../contracts'"],
      ['emulator/planted.ts', "import { roleOf } from '../cloudfunctions/shared/actor'"],
    ],
  },
  'tools-apart-from-the-product': {
    breaks: [
      ['tools/planted.ts', "import { env } from '../src/env'"],
      ['config/planted.ts', "import { people } from '../tests/support/people'"],
    ],
    keeps: [['tools/planted.ts', "import { contracts } from '../contracts'"]],
  },
  'own-domain': {
    breaks: [
      ['cloudfunctions/visits/planted.ts', "import { HouseholdRepository } from '../households/repository'"],
      ['cloudfunctions/grids/planted.ts', "import { main } from '../visits'"],
    ],
    keeps: [
      ['cloudfunctions/visits/planted.ts', "import { handle } from '../shared/handle'"],
      ['cloudfunctions/visits/planted.ts', "import { VisitRepository } from './repository'"],
    ],
  },
  'shared-knows-no-domain': {
    breaks: [['cloudfunctions/shared/planted.ts', "import { handlers } from '../visits/handlers'"]],
    keeps: [['cloudfunctions/shared/planted.ts', "import { Failure } from './failure'"]],
  },
  'screens-use-hooks': {
    breaks: [
      ['src/pages/today/planted.tsx', "import { call } from '../../client/call'"],
      ['src/packages/visits/record/planted.tsx', "import { call } from '@/client/call'"],
      ['src/components/Button/planted.tsx', "export { call } from '../../client'"],
    ],
    keeps: [
      ['src/hooks/planted.ts', "import { call } from '../client/call'"],
      ['src/pages/today/planted.tsx', "import { useToday } from '../../hooks/use-today'"],
    ],
  },
  'client-below-hooks': {
    breaks: [['src/client/planted.ts', "import { useToday } from '../hooks/use-today'"]],
    keeps: [['src/client/planted.ts', "import { env } from '../env'"]],
  },
  'hooks-below-screens': {
    breaks: [['src/hooks/planted.ts', "import { Button } from '../components/Button'"]],
    keeps: [['src/hooks/planted.ts', "import { failureMessage } from '../messages'"]],
  },
  'pure-imports': {
    breaks: [
      ['cloudfunctions/visits/rules.ts', "import { VisitRepository } from './repository'"],
      ['cloudfunctions/visits/rules.ts', "import { randomBytes } from 'node:crypto'"],
      ['cloudfunctions/visits/rules.ts', "import type { Store } from '../shared/store'"],
    ],
    keeps: [
      ['cloudfunctions/visits/rules.ts', "import type { VisitRecord } from '../../contracts/visits'"],
      ['cloudfunctions/visits/rules.ts', "import { Failure } from '../shared/failure'"],
      ['cloudfunctions/visits/record.ts', "import { VisitRepository } from './repository'"],
    ],
  },
  'collections-in-repositories': {
    breaks: [
      ['cloudfunctions/visits/planted.ts', "import { Collections } from '../shared/collections'"],
      ['cloudfunctions/visits/planted.ts', "import { ScopedRepository } from '../shared/repository'"],
    ],
    keeps: [
      ['cloudfunctions/visits/repository.ts', "import { Collections } from '../shared/collections'"],
      ['cloudfunctions/visits/repository.ts', "import { ScopedRepository } from '../shared/repository'"],
    ],
  },
  'sdk-in-platform': {
    breaks: [
      ['cloudfunctions/visits/planted.ts', "import cloud from 'wx-server-sdk'"],
      ['cloudfunctions/shared/planted.ts', "const cloud = require('wx-server-sdk')"],
      ['emulator/planted.ts', "import cloud from 'wx-server-sdk'"],
    ],
    keeps: [
      ['cloudfunctions/shared/platform.ts', "import cloud from 'wx-server-sdk'"],
      ['tests/emulator/planted.test.ts', "import cloud from 'wx-server-sdk'"],
    ],
  },
}

export const prohibitionPlants: Readonly<Record<string, HousePlant>> = {
  'taro-cloud-in-client': {
    breaks: [
      ['src/pages/today/planted.ts', 'Taro.cloud.callFunction({ name })'],
      ['src/hooks/planted.ts', "const files = Taro['cloud']"],
      ['src/hooks/planted.ts', 'const { cloud } = Taro'],
      ['src/hooks/planted.ts', "import { cloud } from '@tarojs/taro'"],
      ['src/hooks/planted.ts', 'wx.cloud.init()'],
    ],
    keeps: [['src/client/transport/planted.ts', 'Taro.cloud.callFunction({ name })']],
  },
  'no-database-on-the-phone': {
    breaks: [
      ['src/client/planted.ts', 'const database = Taro.cloud.database()'],
      ['src/client/planted.ts', "const database = app['database']()"],
      ['src/client/planted.ts', 'const { database } = Taro.cloud'],
    ],
    keeps: [['src/client/planted.ts', 'Taro.cloud.uploadFile({ cloudPath })']],
  },
  'process-env-in-env': {
    breaks: [
      ['src/client/planted.ts', 'const environment = process.env.CLOUD_ENV'],
      ['cloudfunctions/visits/planted.ts', 'const { env } = process'],
      ['cloudfunctions/shared/planted.ts', "import { env } from 'node:process'"],
      ['contracts/planted.ts', "const environment = process['env']"],
    ],
    keeps: [
      ['cloudfunctions/shared/env.ts', 'export const founder = () => process.env.FOUNDER_OPENID'],
      ['src/client/planted.ts', "const isWeapp = process.env.TARO_ENV === 'weapp'"],
      ['tools/planted.ts', 'const environment = process.env.CLOUD_ENV'],
    ],
  },
  'pure-no-clock': {
    breaks: [
      ['cloudfunctions/visits/rules.ts', 'export const today = () => Date.now()'],
      ['cloudfunctions/visits/rules.ts', 'export const today = () => new Date()'],
      ['cloudfunctions/shared/place.ts', 'export const today = () => Date()'],
    ],
    keeps: [
      ['cloudfunctions/visits/rules.ts', 'export const day = (now: string) => new Date(now).toISOString()'],
      ['cloudfunctions/visits/record.ts', 'export const today = () => new Date()'],
    ],
  },
  'pure-no-randomness': {
    breaks: [['cloudfunctions/visits/rules.ts', 'export const lot = () => Math.random()']],
    keeps: [['cloudfunctions/visits/rules.ts', 'export const most = (a: number) => Math.max(a, 1)']],
  },
  'pure-no-async': {
    breaks: [
      ['cloudfunctions/visits/rules.ts', 'export async function plan() { return 1 }'],
      ['cloudfunctions/visits/rules.ts', 'export const plan = () => Promise.resolve(1)'],
    ],
    keeps: [['cloudfunctions/visits/record.ts', 'export async function plan() { return 1 }']],
  },
  'pure-no-io': {
    breaks: [
      ['cloudfunctions/visits/rules.ts', "export const plan = () => { console.log('planned') }"],
      ['cloudfunctions/visits/rules.ts', "export const plan = () => fetch('https://example.org')"],
    ],
    keeps: [['cloudfunctions/visits/record.ts', "console.log('planned')"]],
  },
  'collections-named-in-repositories': {
    breaks: [
      ['cloudfunctions/visits/planted.ts', "const all = platform.database().collection('visits')"],
      ['cloudfunctions/visits/planted.ts', 'const name = Collections.visits'],
      ['cloudfunctions/visits/planted.ts', "const all = call.store.find('visits', { where })"],
      ['cloudfunctions/visits/planted.ts', "await store.insert('visits', [visit])"],
    ],
    keeps: [
      ['cloudfunctions/visits/repository.ts', 'const name = Collections.visits'],
      ['cloudfunctions/visits/planted.ts', 'const visits = new VisitRepository(call.store, scope)'],
    ],
  },
  'named-exports': {
    breaks: [
      ['src/components/Button/index.tsx', 'export default function Button() { return null }'],
      ['src/packages/visits/record/draft.ts', 'export default {}'],
      ['cloudfunctions/visits/planted.ts', 'const main = 1\nexport { main as default }'],
    ],
    keeps: [
      ['src/pages/today/index.tsx', 'export default function Today() { return null }'],
      ['src/packages/visits/record/index.config.ts', 'export default {}'],
      ['src/app.tsx', 'export default function App() { return null }'],
    ],
  },
}
