import { accessible } from '../accessible'
import type { TapProps } from './tap-props'

export type { TapProps } from './tap-props'

/** A real button in the browser: keyboard, focus and screen readers come with it. Its reset is in index.html. */
export function Tap({ id, className, onTap, children, pressedClass: _pressedClass, role, ...meaning }: TapProps) {
  return (
    <button
      id={id}
      type="button"
      className={className}
      disabled={meaning.disabled}
      onClick={onTap}
      {...accessible({ ...meaning, role: role === 'button' ? undefined : role, disabled: undefined })}
    >
      {children}
    </button>
  )
}
