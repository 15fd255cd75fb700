import { Cell } from '../Cell'

export interface MoreRowProps {
  /** 条, 件, 户. */
  unit: string
  busy: boolean
  onTap: () => void
}

const PAGE = 20

/** The next page of a long list, when she asks for it. */
export function MoreRow({ unit, busy, onTap }: MoreRowProps) {
  return <Cell id="more" icon="down" accent title={busy ? '正在取' : `再看 ${PAGE} ${unit}`} onTap={onTap} />
}
