import type { PhoneButtonProps } from './phone-button-props'

/** A browser has no phone number to hand over. */
export function PhoneButton(_props: PhoneButtonProps) {
  return null
}
