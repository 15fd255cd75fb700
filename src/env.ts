/**
 * What the build was made for: the one place on the phone that reads `process.env`. Every name is replaced at build
 * time by a value of `config/environments.ts`.
 */
export const env = {
  isH5: process.env.TARO_ENV === 'h5',
  emulatorUrl: process.env.EMULATOR_URL ?? '',
  cloudEnv: process.env.CLOUD_ENV ?? '',
  filingNumber: process.env.FILING_NUMBER ?? '',
  /** Of package.json. */
  version: process.env.APP_VERSION ?? '',
  hasBoard: process.env.COMPONENTS_BOARD === 'yes',
} as const
