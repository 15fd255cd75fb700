import { Input, type InputProps as TaroInputProps } from '@tarojs/components'
import { accessible } from '../accessible'
import type { InputKind, InputProps } from './input-props'

const TYPES: Record<InputKind, TaroInputProps['type']> = {
  text: 'text',
  number: 'number',
  digit: 'digit',
  phone: 'number',
  idcard: 'idcard',
}

/** Distance kept between the line being typed and the keyboard, in px. */
const ABOVE_KEYBOARD = 24

export function TextInput({
  kind,
  label,
  maxLength,
  onInput,
  invalid: _invalid,
  ...rest
}: InputProps & { kind: InputKind }) {
  return (
    <Input
      type={TYPES[kind]}
      maxlength={maxLength}
      cursorSpacing={ABOVE_KEYBOARD}
      placeholderClass="placeholder"
      onInput={(event) => onInput(event.detail.value)}
      {...rest}
      {...accessible({ label })}
    />
  )
}
