import { type FoundingTexts, shippedTexts } from '../../contracts/founding/texts'
import { foundingTexts } from '../../contracts/founding-texts'
import { useRead } from './use-read'

/** The answers and numbers of the city that a federation lies in; the shipped ones until they are known. */
export const useFoundingTexts = (unitId: string | null): FoundingTexts =>
  useRead(foundingTexts, { unitId }).value?.texts ?? shippedTexts
