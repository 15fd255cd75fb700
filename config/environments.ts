/** What differs between the places the app is built for. Reaches the phone's code through `src/env.ts` only. */
export interface Environment {
  /** h5 only: where the emulator's gateway answers. `/` is the page's own origin. Empty: the real cloud. */
  emulatorUrl: string
  /** The cloud environment's id, as the WeChat console shows it, e.g. `niangjiaren-3g5k0d2e8b1f`. */
  cloudEnv: string
  /** Filing number (备案号) printed on the 关于 page, e.g. `鲁ICP备2026000000号-1X`. Empty: 备案办理中. */
  filingNumber: string
  /** Whether the board of components is one of the pages. */
  board: boolean
}

/** Chosen by `APP_ENVIRONMENT`; without it a build is for production. */
const environments = {
  production: {
    emulatorUrl: '',
    cloudEnv: process.env.CLOUD_ENV ?? '',
    filingNumber: process.env.FILING_NUMBER ?? '',
    board: false,
  },
  emulator: {
    emulatorUrl: process.env.EMULATOR_URL ?? '/',
    cloudEnv: 'emulator',
    filingNumber: '',
    board: process.env.BOARD === '1',
  },
} satisfies Record<string, Environment>

type EnvironmentName = keyof typeof environments

/** The environment named by `APP_ENVIRONMENT` (default `production`). Throws on an unknown name. */
export function chosenEnvironment(): Environment {
  const name = process.env.APP_ENVIRONMENT ?? 'production'
  if (!isEnvironmentName(name)) {
    throw new Error(`APP_ENVIRONMENT=${name} is unknown; known: ${Object.keys(environments).join(', ')}`)
  }
  return environments[name]
}

function isEnvironmentName(name: string): name is EnvironmentName {
  return name in environments
}
