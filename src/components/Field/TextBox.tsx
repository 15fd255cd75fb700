import { Textarea } from '@tarojs/components'
import { accessible } from '../accessible'
import type { InputProps } from './input-props'

const ABOVE_KEYBOARD = 24

/** Grows with what is written. */
export function TextBox({ label, maxLength, onInput, invalid: _invalid, ...rest }: InputProps) {
  return (
    <Textarea
      autoHeight
      maxlength={maxLength}
      cursorSpacing={ABOVE_KEYBOARD}
      placeholderClass="placeholder"
      disableDefaultPadding
      onInput={(event) => onInput(event.detail.value)}
      {...rest}
      {...accessible({ label })}
    />
  )
}
