import type { KeyboardEvent, PropsWithChildren } from 'react'

export interface PlaceProps extends PropsWithChildren {
  id?: string | undefined
  className: string
  label: string
  onTap?: (() => void) | undefined
}

/** A browser's button is a block of its own: a place in a line of words is a span that is a button to keys and readers. */
export function Place({ id, className, label, onTap, children }: PlaceProps) {
  if (!onTap)
    return (
      <span className={className} aria-label={label}>
        {children}
      </span>
    )
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onTap()
  }
  return (
    <span id={id} className={className} role="button" tabIndex={0} aria-label={label} onClick={onTap} onKeyDown={onKey}>
      {children}
    </span>
  )
}
