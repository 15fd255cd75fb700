import { defaultFoundingSettings, type FoundingSettings } from '../../contracts/founding/settings'

export const settingsInForce = (): FoundingSettings => defaultFoundingSettings
