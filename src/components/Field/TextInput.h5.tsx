import type { HTMLAttributes } from 'react'
import type { InputKind, InputProps } from './input-props'

const KEYBOARDS: Record<InputKind, HTMLAttributes<HTMLInputElement>['inputMode']> = {
  text: 'text',
  number: 'numeric',
  digit: 'decimal',
  phone: 'tel',
  idcard: 'text',
}

export function TextInput({ kind, label, invalid, onInput, ...rest }: InputProps & { kind: InputKind }) {
  return (
    <input
      type="text"
      inputMode={KEYBOARDS[kind]}
      autoComplete="off"
      aria-label={label}
      aria-invalid={invalid}
      onChange={(event) => onInput(event.target.value)}
      {...rest}
    />
  )
}
