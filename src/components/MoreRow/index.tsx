import { Cell } from '../Cell'

export interface MoreRowProps {
  /** 条, 件, 户. */
  unit: string
  /** How many come at once. */
  page?: number
  busy: boolean
  onTap: () => void
}

const USUAL_PAGE = 20

/** The next page of a long list, when she asks for it. */
export function MoreRow({ unit, page = USUAL_PAGE, busy, onTap }: MoreRowProps) {
  return <Cell id="more" icon="down" accent title={busy ? '正在取' : `再看 ${page} ${unit}`} onTap={onTap} />
}
