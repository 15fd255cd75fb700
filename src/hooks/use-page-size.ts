import { useOfficeScreen } from '@/theme/office-screen'

export const IN_THE_OFFICE = 30
const ON_A_PHONE = 20

/** How many rows of an office list are fetched at once. */
export const usePageSize = (): number => (useOfficeScreen() ? IN_THE_OFFICE : ON_A_PHONE)
