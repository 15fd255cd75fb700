import type { StringStore } from '../../weapp/wx/phone-storage'

const PREFIX = 'weapp:'

/** The phone's storage in localStorage: a reload of the page is a new launch on the same phone. */
export const localStore: StringStore = {
  get: (key) => localStorage.getItem(PREFIX + key) ?? undefined,
  set: (key, value) => {
    localStorage.setItem(PREFIX + key, value)
  },
  delete: (key) => {
    localStorage.removeItem(PREFIX + key)
  },
  keys: () => Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : [])),
}
