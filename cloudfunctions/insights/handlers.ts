import { overviewHandler } from './overview'

export const handlers = [overviewHandler]
