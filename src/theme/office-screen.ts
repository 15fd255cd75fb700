/** A phone is never the office's screen. */
export const useOfficeScreen = (): boolean => false
